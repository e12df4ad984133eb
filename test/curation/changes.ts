/**
 * Changes for tests, on names of the seed.
 */
import type { ChangeOutcome, ChangePlan, ChangeRequest, ContributorIdentity } from '../../src/curation/change.js'
import type { NodeRecord, Properties, RelationshipRecord } from '../../src/graph/record.js'

export const CURATOR: ContributorIdentity = { id: 'contributor:local:ada', name: 'Ada', role: 'curator' }
export const NOON = '2026-01-02T12:00:00.000Z'

export const EMPTY_PLAN: ChangePlan = {
  nodes: [],
  relationships: [],
  updates: [],
  entersForce: [],
  leavesForce: [],
  changes: [],
  resultIds: [],
}

/** A request that applies this plan whatever the graph holds. */
export function requestPlan(idempotencyKey: string, plan: Partial<ChangePlan>, rest: Partial<ChangeRequest> = {}): ChangeRequest {
  return {
    contributor: CURATOR,
    idempotencyKey,
    action: 'test',
    reason: null,
    payload: { key: idempotencyKey },
    at: NOON,
    locks: [],
    decide: () => Promise.resolve({ kind: 'APPLY', plan: { ...EMPTY_PLAN, ...plan } }),
    ...rest,
  }
}

export function compound(name: string, properties: Properties = {}): NodeRecord {
  return { label: 'Compound', id: `compound:${name}`, properties: { name, sortName: name, version: 1, ...properties } }
}

/** A measurement of KT-253 with its compound, ready to enter force. */
export function measuredCompound(
  name: string,
  value: number,
): { readonly nodes: readonly NodeRecord[]; readonly relationships: readonly RelationshipRecord[] } {
  const measurement: NodeRecord = {
    label: 'Measurement',
    id: `measurement:${name}`,
    properties: { endpoint: 'IC50', value, unit: 'nM', validity: ['OUTSIDE_TYPICAL_RANGE'], status: 'ACCEPTED' },
  }
  const ofCompound = { type: 'OF_COMPOUND', from: measurement, to: compound(name), properties: { role: 'TEST' } }
  return { nodes: [compound(name), measurement], relationships: [ofCompound] }
}

/** What every repetition of a request must have in common. */
export function resultOf(outcome: ChangeOutcome): unknown {
  return outcome.kind === 'DONE' || outcome.kind === 'REPEATED'
    ? { sequence: outcome.sequence, at: outcome.at, resultIds: outcome.resultIds }
    : outcome
}
