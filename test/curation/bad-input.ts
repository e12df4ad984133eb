/** Input that no mutation takes: each kind with the code and the path of what is said about it, and nothing stored. */
import { expect } from 'vitest'
import type { ActionOutcome } from '../../src/curation/action-outcome.js'
import type { ActionInput, CurationRequest } from '../../src/curation/action.js'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { ADA, codesOf, errorsOf, freshKey, NOW } from './curators.js'

/** What is changed in good input, and the `CODE path` that it brings. */
export type BadInput<Input> = readonly [change: Partial<Input>, ...codes: readonly string[]]

/** The kinds that every text and every key can be bad in. */
export function badTexts<Change>(put: (text: string) => Change, path: string): readonly (readonly [Change, string])[] {
  return [
    [put('a\u0000b'), `TEXT_HAS_CONTROL ${path}`],
    [put('a\u0007b'), `TEXT_HAS_CONTROL ${path}`],
    [put('a\ud800b'), `TEXT_HAS_LONE_SURROGATE ${path}`],
    [put('µ'.repeat(10_001)), `TEXT_TOO_LONG ${path}`],
  ]
}

export const BAD_KEYS: readonly BadInput<ActionInput>[] = [
  [{ idempotencyKey: '' }, 'KEY_INVALID idempotencyKey'],
  [{ idempotencyKey: ' key' }, 'KEY_INVALID idempotencyKey'],
  [{ idempotencyKey: 'k'.repeat(201) }, 'KEY_INVALID idempotencyKey'],
  [{ idempotencyKey: 'k\u0000' }, 'TEXT_HAS_CONTROL idempotencyKey'],
]

export const A_PLACE = { document: 'document:kt-253-comparative-guide', lineStart: 41 } as const

/** The kinds that a place in a document can be bad in. */
export const BAD_PLACES = [
  [{ locator: { ...A_PLACE, document: 'document:none' } }, 'NOT_FOUND locator.document'],
  [{ locator: { ...A_PLACE, lineStart: 0 } }, 'NUMBER_INVALID locator.lineStart'],
  [{ locator: { ...A_PLACE, lineEnd: 3 } }, 'LOCATOR_OUTSIDE locator.lineEnd'],
  [{ locator: { ...A_PLACE, lineStart: 100_000 } }, 'LOCATOR_OUTSIDE locator.lineStart'],
  [{ locator: { ...A_PLACE, row: -1 } }, 'NUMBER_INVALID locator.row'],
] as const

export interface RefusedAction<Input extends ActionInput> {
  readonly action: (request: CurationRequest<Input>) => Promise<ActionOutcome>
  /** Input that is taken. */
  readonly good: Omit<Input, 'idempotencyKey'>
  readonly bad: readonly BadInput<Input>[]
  readonly toInput: (good: Omit<Input, 'idempotencyKey'>, change: Partial<Input>, idempotencyKey: string) => Input
}

/** At least twenty kinds; each is told by its code, its path and a message that says what to do, and none is stored. */
export async function expectRefusals<Input extends ActionInput>(
  graph: Graph,
  { action, good, bad, toInput }: RefusedAction<Input>,
): Promise<void> {
  const before = await hashGraph(graph)
  const told: string[][] = []
  for (const [change] of bad) {
    const outcome = await action({ graph, viewer: ADA, input: toInput(good, change, freshKey()), at: NOW })
    told.push([...codesOf(outcome)])
    for (const { message } of errorsOf(outcome)) expect(message).toMatch(/\. .+\.$/s)
  }
  expect(told).toEqual(bad.map(([, ...codes]) => codes))
  expect(bad.length).toBeGreaterThanOrEqual(20)
  expect(await hashGraph(graph)).toEqual(before)
  const taken = await action({ graph, viewer: ADA, input: toInput(good, {}, freshKey()), at: NOW })
  expect(taken).toMatchObject({ kind: 'DONE' })
}
