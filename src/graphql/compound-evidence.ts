/** Everything on record of some compounds, with who stands behind it: a fixed number of queries, whatever their number. */
import type { Citation } from '../domain/citation.js'
import type { Compound } from '../domain/compound.js'
import type { Endpoint } from '../domain/endpoint.js'
import type { Measurement } from '../domain/measurement.js'
import type { MissingValue } from '../domain/missing-value.js'
import type { PotencyRecord } from '../domain/potency-context.js'
import type { Provenance } from '../domain/provenance.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'
import { refuseUnknown, requireId, type EntityKey } from './find-by-key.js'
import { includeWaiting } from './include-waiting.js'
import { readIds } from './list-limit.js'
import { loadIssuers, loadProvenance } from './load-provenance.js'
import { warnOfRevised } from './warn-of-revisions.js'
import type { IdentityLevel } from '../domain/identity.js'
import type { InputMaybe } from './generated/resolver-types.js'

export interface CompoundEvidence {
  readonly compounds: readonly Compound[]
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly provenance: Provenance
  readonly documentCitations: readonly Citation[]
  readonly toEndpoint: (record: PotencyRecord) => Endpoint
}

export interface CompoundsQuestion {
  readonly keys: readonly EntityKey[]
  readonly argument: string
  readonly identityLevel: InputMaybe<IdentityLevel>
}

/** Each compound once, in the order given; an unknown one is refused. */
export async function requireCompounds(
  context: RequestContext,
  { keys, argument, identityLevel }: CompoundsQuestion,
): Promise<readonly Compound[]> {
  const ids = await Promise.all(keys.map((key) => requireId(context, { kind: 'COMPOUND', key, argument, identityLevel })))
  const distinct = [...new Set(readIds(argument, ids))]
  return Promise.all(
    distinct.map(async (id) => {
      const compound = await context.loaders.compound.load(id)
      if (compound === null) throw await refuseUnknown(context, { kind: 'COMPOUND', key: { id }, argument })
      return compound
    }),
  )
}

export async function loadCompoundEvidence(
  context: RequestContext,
  compounds: readonly Compound[],
  scope: Evidence,
): Promise<CompoundEvidence> {
  const { loaders } = context
  const { at } = scope
  const ids = new Set(compounds.map(({ id }) => id))
  const values = (await Promise.all(compounds.map(({ id }) => loaders.valuesByCompound(at).load(id)))).flat()
  const missingValues = values.flatMap(({ missingValue }) => missingValue ?? [])
  const known = values.flatMap(({ measurement }) => measurement ?? [])
  const measurements = await includeWaiting(context, known, { scope, isWanted: ({ compound }) => ids.has(compound.id) })
  await warnOfRevised(context, at, measurements)
  const [provenance, documentCitations, toEndpoint] = await Promise.all([
    loadProvenance(context, measurements, at),
    loadIssuers(context, measurements, at),
    loadEndpoints(context, [...measurements, ...missingValues]),
  ])
  return { compounds, measurements, missingValues, provenance, documentCitations, toEndpoint }
}

/** A code that nobody has described stands for itself. */
async function loadEndpoints({ loaders }: RequestContext, records: readonly PotencyRecord[]): Promise<(record: PotencyRecord) => Endpoint> {
  const codes = [...new Set(records.map(({ endpoint }) => endpoint))]
  const found = new Map(await Promise.all(codes.map(async (code) => [code, await loaders.endpoint.load(code)] as const)))
  return ({ endpoint: code, endpointKind: kind }) =>
    found.get(code) ?? { id: `endpoint:${code.toLowerCase()}`, code, name: code, kind, baoId: null }
}
