import { describe, expect, it } from 'vitest'
import { pick } from '../graphql/seeded-graph.js'
import { readLines, runCommand } from './run-command.js'

describe('equipotent parse', () => {
  it('prints how an argument is understood, with each field by its name', async () => {
    const { code, stdout } = await runCommand(['parse', '>10 µM', '--endpoint', 'IC50'])
    const [line] = readLines(stdout)
    expect(code).toBe(0)
    expect(line).toEqual({
      reportedText: '>10 µM',
      relation: '>',
      value: 10,
      upperValue: null,
      unit: 'µM',
      standardValue: 10_000,
      standardUnit: 'nM',
      pValue: 5,
      significantFigures: 1,
      interval: { low: 10_000, high: null, lowInclusive: false, highInclusive: false, kind: 'CENSORED', unit: 'nM' },
      standardRelation: '>',
      absentReason: null,
      validity: [],
      issues: [],
    })
  })

  it('prints one object for each line of its input: empty, packed and unreadable ones too', async () => {
    const lines = await parseLines(['67', '', '-', '150-200 nM', '12 / 15', '<<?>>', '31.2 ± 4.8 nM'].join('\n'))
    expect(pick(lines, '*.reportedText')).toEqual(['67', '', '-', '150-200 nM', '12 / 15', '<<?>>', '31.2 ± 4.8 nM'])
    expect(pick(lines, '*.relation')).toEqual(['=', null, null, 'range', null, null, '='])
    expect(pick(lines, '*.absentReason')).toEqual([null, 'NOT_REPORTED', 'NOT_REPORTED', null, null, null, null])
    expect(lines[4]).toMatchObject({ issues: ['PACKED_VALUES'], values: [{ value: 12 }, { value: 15 }] })
    expect(pick(lines[5], 'issues.*')).not.toEqual([])
  })

  it('ends lines at LF and CRLF alone, with or without the last one', async () => {
    expect(pick(await parseLines('67\r\n163\n220'), '*.value')).toEqual([67, 163, 220])
    expect(pick(await parseLines('67\n'), '*.value')).toEqual([67])
    expect(pick(await parseLines('67\u2028nM\n280'), '*.reportedText')).toEqual(['67\u2028nM', '280'])
  })

  it('takes a byte order mark for none of the first cell', async () => {
    expect(pick(await parseLines('\uFEFF67'), '*.reportedText')).toEqual(['67'])
  })

  it('prints nothing for nothing', async () => {
    expect(await parseLines('')).toEqual([])
  })

  it('turns a mass into a concentration with --molecular-weight, and refuses what is no weight', async () => {
    const { stdout } = await runCommand(['parse', '1 µg/mL', '--molecular-weight', '500'])
    expect(pick(readLines(stdout), '*.standardValue')).toEqual([2000])
    expect((await runCommand(['parse', '1 µg/mL', '--molecular-weight', 'heavy'])).code).toBe(2)
  })

  it('reads a thousand lines in order', async () => {
    const values = Array.from({ length: 1000 }, (_, index) => index + 1)
    expect(pick(await parseLines(values.join('\n')), '*.value')).toEqual(values)
  })
})

async function parseLines(input: string): Promise<readonly unknown[]> {
  const { code, stdout, stderr } = await runCommand(['parse', '--endpoint', 'IC50', '--unit', 'nM', '-'], { input })
  expect([code, stderr]).toEqual([0, ''])
  return readLines(stdout)
}
