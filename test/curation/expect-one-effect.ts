/** Proposals through a connection that is lost at each commit, before it or between it and its answer: each has one effect, and one answer. */
import { expect } from 'vitest'
import type { ActionOutcome } from '../../src/curation/action-outcome.js'
import { isGraphError } from '../../src/graph/graph-error.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import type { TestEngine } from '../engines.js'
import { startBoltProxy } from '../graph/bolt-proxy.js'
import { ADA, expectDone, freshKey, openSeeded, propose } from './curators.js'

/** Repeats as a client does: the same request under the same key, until it is told what became of it. */
async function untilTold(ask: () => Promise<ActionOutcome>, tries = 5): Promise<ActionOutcome> {
  try {
    return await ask()
  } catch (error) {
    if (tries === 0 || !(isGraphError(error, 'OUTCOME_UNKNOWN') || isGraphError(error, 'DB_UNAVAILABLE'))) throw error
    return untilTold(ask, tries - 1)
  }
}

export async function expectOneEffect(engine: TestEngine, cuts: number, lost: 'COMMIT' | 'ANSWER' = 'ANSWER'): Promise<void> {
  const direct = await openSeeded(engine)
  const proxy = await startBoltProxy(engine.options.url)
  const graph = await openGraph({ ...engine.options, url: proxy.url })
  try {
    const { sequence: before } = await readAuditHead(direct)
    const sequences: number[] = []
    for (let cut = 1; cut <= cuts; cut += 1) {
      const value = { idempotencyKey: freshKey(), reportedText: `${1000 + cut}` }
      if (lost === 'COMMIT') proxy.loseNextCommit()
      else proxy.loseNextCommitAnswer()
      const first = expectDone(await untilTold(() => propose(graph, ADA, value)))
      expect(expectDone(await propose(direct, ADA, value))).toEqual(first)
      sequences.push(first.operation.sequence)
    }
    expect(sequences).toEqual(Array.from({ length: cuts }, (_, index) => before + 1 + index))
    expect((await readAuditHead(direct)).sequence).toBe(before + cuts)
  } finally {
    await graph.close()
    await proxy.close()
  }
}
