import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { printWeb, printWs, writeTable } from '../importers/made-up-table.js'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function equipotent(...parameters: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', MAIN, ...parameters], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

it('import loads files one after the other, says what became of their rows, and ends with 0', async () => {
  const one = await writeTable(printWs([{}, { activity_id: '2' }]), 'one.csv')
  const two = await writeTable(printWs([{}, { activity_id: '3' }]), 'two.csv')
  const { code, stdout, stderr } = await equipotent('import', 'chembl-ws', one, two, '--graph', join(dirname(one), 'graph'), '--json')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect([code, lines]).toMatchObject([
    0,
    [
      { source: 'chembl-ws', file: one, read: 2, accepted: 2, duplicates: 0, rejected: 0, rejectsFile: null },
      { source: 'chembl-ws', file: two, read: 2, accepted: 1, duplicates: 1, rejected: 0, rejectsFile: null },
    ],
  ])
  expect(stderr).toMatch(/^one\.csv {2}2 rows {2}\d+ rows\/s\ntwo\.csv {2}2 rows/)
})

it('import ends with 2 where rows were rejected, and writes them where it is told to', async () => {
  const file = await writeTable(printWeb([{}, { 'Standard Units': 'nm' }]), 'mdm2.csv')
  const elsewhere = dirname(await writeTable(''))
  const { code, stdout } = await equipotent('import', 'chembl-web', file, '--graph', 'memory:', '--rejects', elsewhere)
  expect(code).toBe(2)
  expect(stdout).toMatch(/2 rows in = 1 accepted \+ 0 duplicate \+ 1 rejected/)
  expect(stdout).toMatch(/rejected: UNIT_LOOKALIKE {2}1 {2}The unit looks like a concentration and is none/)
  expect(stdout).toMatch(/ROUNDING_UNKNOWN {2}1 {2}The number was written again by an export/)
  expect(await readFile(join(elsewhere, 'mdm2.csv.rejects.csv'), 'utf8')).toMatch(/UNIT_LOOKALIKE/)
})

it('import ends with 2 for a source or a file that it cannot use, and loads none of the files', async () => {
  const good = await writeTable(printWeb([{}]))
  const bad = await writeTable('', 'empty.csv')
  const graph = join(dirname(good), 'graph')
  const unknown = await equipotent('import', 'chembl', good)
  expect([unknown.code, unknown.stderr]).toEqual([2, 'There is no source "chembl"; give one of chembl-web, chembl-ws.\n'])
  expect(await equipotent('import', 'chembl-web', good, bad, '--graph', graph)).toEqual({
    code: 2,
    stdout: '',
    stderr: '"empty.csv" is empty; export the table again.\n',
  })
  await expect(readFile(join(graph, 'commit.json'))).rejects.toThrow(/ENOENT/)
})
