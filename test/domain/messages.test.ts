import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DISCREPANCY_RULES } from '../../src/domain/discrepancy.js'
import { createSaid } from './said.js'
import { sayAnswers, sayVerdicts } from './said-of-comparisons.js'
import { listUnread, sayConsequences, sayCuration, sayDiscrepancies, sayReadings } from './said-of-records.js'

/**
 * Every message of the domain in one file, to be read as a chemist would read it. After a change of wording:
 * `npx vitest run test/domain/messages.test.ts -u`, then read what changed.
 */
const GOLDEN = 'messages.golden.txt'
const DOMAIN = new URL('../../src/domain', import.meta.url).pathname

const said = createSaid()
sayVerdicts(said.say)
sayAnswers(said.say)
sayReadings(said.say)
const contradicted = sayDiscrepancies(said.say)
sayCuration(said.say)
sayConsequences(said.say)

describe('the messages', () => {
  it('are those of the list that was read', async () => {
    await expect(said.print()).toMatchFileSnapshot(GOLDEN)
  })

  it('hold one of each code that the domain gives', () => {
    const headings = said.headings().join('\n')
    expect(readCodes().filter((code) => !headings.includes(code))).toEqual([])
    expect(listUnread(said.headings())).toEqual([])
    expect(contradicted).toEqual(DISCREPANCY_RULES.map(({ id }) => id).sort())
  })

  it('are sentences: none has a hole, a doubled blank or no end', () => {
    const lines = said
      .print()
      .split('\n')
      .filter((line) => line.startsWith('  '))
    expect(lines.filter((line) => /undefined|null|NaN|Infinity|\[object|\s{2}/.test(line.trim()))).toEqual([])
  })
})

/** As they stand in the code: `code: 'UNITS_DIFFER'`. */
function readCodes(): readonly string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => readFileSync(join(DOMAIN, name), 'utf8'))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/code: '([A-Z_]+)'/g)].map(([, code]) => code ?? '')))].sort()
}
