import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/server/examples.js'
import { askServer } from './ask-server.js'
import { withServer } from './local-server.js'

/** More often than a query is asked before it is compiled. */
const TIMES = 6

const REFUSED = [
  '{ compound(by: { id: "compound:kt-253" }) { name measurements(first: 101) { totalCount } } }',
  '{ comparePotency(reference: { name: "no such compound" }) { dataVersion } }',
  'query ($first: Int!) { compounds(first: $first) { totalCount } }',
  'query A { __typename } query B { __typename }',
  '{ compounds { nodes { noSuchField } } }',
]

describe('an operation that is asked again and again', () => {
  const server = withServer({ RATE_LIMIT: '0' })

  it.each(readExamples().filter(({ text }) => /^query/m.test(text)))('is answered alike each time: $name', async ({ text }) => {
    const [first, ...others] = await askAgain(server.url(), text)
    expect(first).toMatchObject({ status: 200 })
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(REFUSED)('is refused alike each time: %s', async (text) => {
    const [first, ...others] = await askAgain(server.url(), text)
    expect(JSON.stringify(first)).toContain('"errors"')
    expect(JSON.stringify(first)).not.toContain('INTERNAL_SERVER_ERROR')
    for (const other of others) expect(other).toEqual(first)
  })
})

async function askAgain(url: string, text: string): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (let times = 0; times < TIMES; times += 1) {
    const { status, body } = await askServer(url, text)
    answers.push({ status, body })
  }
  return answers
}
