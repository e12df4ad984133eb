/** Claims and assertions of identity, with the evidence lines for and against them. */
import type { NodeRecord } from '../../graph/record.js'
import { toCompoundNameId } from './compound-records.js'
import { toReferenceId, toSlug } from './document-records.js'
import { toLabel } from './label-of-id.js'
import { toMeasurementId } from './measurement-records.js'
import { getDocumentId, type SeedPlace } from './seed-entry.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'

type SeedClaim = SeedFile['claims'][number]
type SeedAssertion = SeedFile['identityAssertions'][number]

/** A claim's references are one unchecked evidence line, its measurements another. */
export function toClaim(claim: SeedClaim, place: SeedPlace): SeedRecords {
  const documentId = getDocumentId(place)
  const { number, key, text, kind, about, references, measurements, rationale, at } = claim
  const name = `${toSlug(documentId)}:${key ?? String(number)}`
  const locator = toLocatorProperties(toSourceLocator(at, place))
  const node = toNode('Claim', `claim:${name}`, { number, text, kind, status: 'ACCEPTED', ...locator })
  const cited = references.map((reference) => ({ label: 'Citation', id: toReferenceId(documentId, reference) }) as const)
  const measured = measurements.map((compound) => ({ label: 'Measurement', id: toMeasurementId(documentId, compound, 'IC50') }) as const)
  const unchecked = {
    direction: 'SUPPORTS',
    strength: 'unchecked',
    rationale: rationale ?? 'The document sets these references behind the claim.',
  }
  const shown = { direction: 'SUPPORTS', strength: 'shown', rationale }
  return joinRecords([
    { nodes: [node], relationships: about.map((id, index) => toRelationship('ABOUT', node, { label: toLabel(id, ['about', index]), id })) },
    ...(cited.length === 0 ? [] : [toEvidenceLine(`evidence-line:${name}:references`, unchecked, { subject: node, uses: cited })]),
    ...(measured.length === 0 ? [] : [toEvidenceLine(`evidence-line:${name}:measurements`, shown, { subject: node, uses: measured })]),
  ])
}

export function toIdentityAssertion({ id, kind, status, subject, name, evidence }: SeedAssertion): SeedRecords {
  const node = toNode('IdentityAssertion', id, { kind, status })
  const about = [
    toRelationship('ABOUT', node, { label: 'Compound', id: subject }),
    toRelationship('ABOUT', node, { label: 'CompoundName', id: toCompoundNameId(subject, name) }),
  ]
  const lines = evidence.map(({ direction, citation, rationale }, index) =>
    toEvidenceLine(
      `evidence-line:${id.slice(id.indexOf(':') + 1)}:${index + 1}`,
      { direction, strength: null, rationale },
      { subject: node, uses: [{ label: 'Citation', id: citation }] },
    ),
  )
  return joinRecords([{ nodes: [node], relationships: about }, ...lines])
}

interface LineEnds {
  readonly subject: NodeRecord
  readonly uses: readonly { readonly label: 'Citation' | 'Measurement'; readonly id: string }[]
}

function toEvidenceLine(id: string, values: Readonly<Record<string, string | null | undefined>>, { subject, uses }: LineEnds): SeedRecords {
  const node = toNode('EvidenceLine', id, { ...values, status: 'ACCEPTED' })
  return {
    nodes: [node],
    relationships: [toRelationship('FOR', node, subject), ...uses.map((used) => toRelationship('USES', node, used))],
  }
}
