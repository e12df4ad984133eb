/**
 * Who has a stake in what is to be decided: the makers of the compounds that it is about, and of those that stand beside
 * them in the assay. A fixed number of queries, whatever the number of subjects.
 */
import type { CompanyStake, Stakes } from '../domain/conflict-of-interest.js'
import type { ContributorInterests } from '../domain/contributor.js'
import { createProvenance, findMakers, type Provenance } from '../domain/provenance.js'
import type { GraphReader } from '../graph/graph.js'
import { findCompoundsByAssays } from '../graph/queries/assay-compound.js'
import { findClaimsByIds } from '../graph/queries/claim.js'
import { findCompaniesByIds } from '../graph/queries/company.js'
import { findCompoundProfiles } from '../graph/queries/compound-profile.js'
import { findCompoundsByIds } from '../graph/queries/compound.js'
import { findAffiliations, findDeclaredInterests } from '../graph/queries/contributor.js'
import { findEvidenceLinesByIds } from '../graph/queries/evidence-line.js'
import { findIdentityAssertionsByIds } from '../graph/queries/identity-assertion.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import { LATEST } from './latest-moment.js'

/** What a subject is about: compounds, and for a value those beside them. */
interface Concern {
  readonly compoundIds: readonly string[]
  readonly rivalIds: readonly string[]
}

/** By the subjects' ids; a subject in which nobody has a stake has one without any. */
export async function findStakes(reader: GraphReader, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Stakes>> {
  const concerns = await findConcerns(reader, subjectIds)
  const compoundIds = [...new Set([...concerns.values()].flatMap((concern) => [...concern.compoundIds, ...concern.rivalIds]))]
  const profiles = new Map((await findCompoundProfiles(reader, compoundIds)).map((profile) => [profile.compoundId, profile]))
  const names = new Map((await findCompoundsByIds(reader, compoundIds)).map(({ id, name }) => [id, name]))
  const companies = new Map((await findCompaniesByIds(reader, ofKind(subjectIds, 'company'))).map(({ id, name }) => [id, name]))
  const provenance = createProvenance({ profiles, measurements: [] })
  return new Map(
    subjectIds.map((id) => {
      const { compoundIds: own, rivalIds } = concerns.get(id) ?? NO_CONCERN
      const company = companies.get(id)
      const stakes = [
        ...own.flatMap((compoundId) => toStakes(provenance, compoundId, { role: 'ORIGINATOR', names })),
        ...rivalIds.flatMap((compoundId) => toStakes(provenance, compoundId, { role: 'RIVAL', names })),
        ...(company === undefined ? [] : [{ companyId: id, role: 'SUBJECT' as const, throughName: company }]),
      ]
      return [id, { companies: stakes, compoundIds: own }]
    }),
  )
}

export async function findInterests(reader: GraphReader, contributorId: string): Promise<ContributorInterests> {
  const affiliations = await findAffiliations(reader, [contributorId])
  return { affiliations, declared: await findDeclaredInterests(reader, [contributorId]) }
}

const NO_CONCERN: Concern = { compoundIds: [], rivalIds: [] }

async function findConcerns(reader: GraphReader, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Concern>> {
  const measurements = await findMeasurementsByIds(reader, { ids: ofKind(subjectIds, 'measurement'), at: LATEST })
  const assayIds = [...new Set(measurements.map(({ assay }) => assay.id))]
  const members = await findCompoundsByAssays(reader, { ids: assayIds, at: LATEST })
  const lines = await findEvidenceLinesByIds(reader, { ids: ofKind(subjectIds, 'evidence-line'), at: LATEST })
  const supported = lines.map(({ forId }) => forId)
  const claims = await findClaimsByIds(reader, { ids: ofKind([...subjectIds, ...supported], 'claim'), at: LATEST })
  const assertions = await findIdentityAssertionsByIds(reader, ofKind([...subjectIds, ...supported], 'identity-assertion'))
  const names = await findRecordsByIds(reader, 'CompoundName', ofKind(subjectIds, 'compound-name'))
  const about = new Map<string, readonly string[]>([
    ...ofKind(subjectIds, 'compound').map((id) => [id, [id]] as const),
    ...claims.map(({ id, aboutIds }) => [id, ofKind(aboutIds, 'compound')] as const),
    ...assertions.map(({ id, compoundIds }) => [id, compoundIds] as const),
    ...names.map(
      ({ id, relationships }) =>
        [
          id,
          ofKind(
            relationships.map(({ to }) => to.id),
            'compound',
          ),
        ] as const,
    ),
  ])
  return new Map<string, Concern>([
    ...[...about].map(([id, compoundIds]) => [id, { compoundIds, rivalIds: [] }] as const),
    ...lines.map(({ id, forId }) => [id, { compoundIds: about.get(forId) ?? [], rivalIds: [] }] as const),
    ...measurements.map(({ id, compound, assay }) => {
      const others = members.filter(({ assayId, compoundId }) => assayId === assay.id && compoundId !== compound.id)
      return [id, { compoundIds: [compound.id], rivalIds: others.map(({ compoundId }) => compoundId) }] as const
    }),
  ])
}

function ofKind(ids: readonly string[], prefix: string): readonly string[] {
  return [...new Set(ids.filter((id) => id.startsWith(`${prefix}:`)))]
}

function toStakes(
  provenance: Provenance,
  compoundId: string,
  { role, names }: { readonly role: CompanyStake['role']; readonly names: ReadonlyMap<string, string> },
): readonly CompanyStake[] {
  const throughName = names.get(compoundId) ?? compoundId
  return findMakers(provenance, compoundId).map(({ company }) => ({ companyId: company.id, role, throughName }))
}
