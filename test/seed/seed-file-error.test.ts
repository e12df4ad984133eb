import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { loadSeedFile } from '../../src/importers/load-seed.js'
import { SeedFileError } from '../../src/importers/seed/seed-file-error.js'
import { NOON } from './seeded-graph.js'

const SHA256 = 'a'.repeat(64)
let graph: Graph

beforeAll(async () => {
  graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
})
afterAll(() => graph.close())

/** What a seed file of these lines is refused with, when loaded into an empty graph; nothing may be stored. */
async function refusalOf(...lines: readonly string[]): Promise<readonly string[]> {
  const error: unknown = await loadSeedFile(graph, { fileName: 'test.yml', text: `${lines.join('\n')}\n`, at: NOON }).catch((reason: unknown) => reason)
  if (!(error instanceof SeedFileError)) throw new Error(`Not refused as a seed file: ${String(error)}`)
  expect((await readAuditHead(graph)).sequence).toBe(0)
  return error.message.split('\n')
}

describe('a seed file is refused by file and line', () => {
  it('when it is no YAML', async () => {
    expect(await refusalOf('companies:', '  - { id: company:roche, name: Roche', 'targets: []')).toEqual([
      expect.stringMatching(/^test\.yml:[23]: This is no YAML: .+; mend the line or the one before it\.$/),
    ])
  })

  it('when it names a key twice', async () => {
    expect(await refusalOf('companies: []', 'companies: []')).toEqual([expect.stringMatching(/^test\.yml:2: This is no YAML: Map keys must be unique/)])
  })

  it('when it is empty', async () => {
    expect(await refusalOf('# nothing')).toEqual([expect.stringMatching(/^test\.yml:1: the file: .+seed-schema\.ts describes\.$/)])
  })

  it('when a section is unknown', async () => {
    expect(await refusalOf('companies: []', 'compounts: []')).toEqual([
      'test.yml:2: "compounts" is no field of the file; remove it, or spell it as in src/importers/seed/seed-schema.ts.',
    ])
  })

  it('when a field is unknown', async () => {
    expect(await refusalOf('companies:', '  - id: company:roche', '    name: Roche', '    country: CH')).toEqual([
      'test.yml:4: "country" is no field of companies.0; remove it, or spell it as in src/importers/seed/seed-schema.ts.',
    ])
  })

  it('when a field is unknown where there is a choice of shapes', async () => {
    expect(await refusalOf('document:', '  id: document:guide', '  title: Guide', '  pages: 3')).toEqual([
      'test.yml:4: "pages" is no field of document; remove it, or spell it as in src/importers/seed/seed-schema.ts.',
    ])
  })

  it('when a field is missing or wrong, each by its own line', async () => {
    expect(await refusalOf('companies:', '  - id: company:roche', '  - id: Sanofi', '    name: Sanofi')).toEqual([
      expect.stringMatching(/^test\.yml:2: companies\.0\.name: /),
      expect.stringMatching(/^test\.yml:3: companies\.1\.id: must be an id such as company:name; /),
    ])
  })

  it('when an endpoint is unknown, with those that are known', async () => {
    expect(await refusalOf('endpoints:', '  - IC50', '  - IC51')).toEqual([
      expect.stringMatching(/^test\.yml:3: "IC51" is no known endpoint; use one of IC50, .+ or add it to src\/domain\/known-endpoints\.ts\.$/),
    ])
  })

  it('when the endpoint of a cell is unknown', async () => {
    const cells = ['    cells:', `      - { endpoint: IC51, reportedText: '1', assay: assay:a, column: A, sha256: ${SHA256} }`]
    const rows = ['document: document:guide', 'rows:', '  - compound: compound:a', '    at: { lines: 1, row: 1 }', ...cells]
    expect(await refusalOf(...rows)).toEqual([expect.stringMatching(/^test\.yml:6: "IC51" is no known endpoint; /)])
  })

  it('when a cell holds no single value', async () => {
    const cells = ['    cells:', `      - { endpoint: IC50, reportedText: 1 to 2 or so, unit: nM, assay: assay:a, citation: 1, column: A, sha256: ${SHA256} }`]
    const rows = ['document: document:guide', 'rows:', '  - compound: compound:a', '    at: { lines: 1, row: 1 }', ...cells]
    expect(await refusalOf(...rows)).toEqual([expect.stringMatching(/^test\.yml:6: "1 to 2 or so" is not one value; /)])
  })

  it('when a value has no citation', async () => {
    const cells = ['    cells:', `      - { endpoint: IC50, reportedText: '1', unit: nM, assay: assay:a, column: A, sha256: ${SHA256} }`]
    const rows = ['document: document:guide', 'rows:', '  - compound: compound:a', '    at: { lines: 1, row: 1 }', ...cells]
    expect(await refusalOf(...rows)).toEqual([
      'test.yml:6: The value "1" of compound:a has no citation; give the reference\'s number or id.',
    ])
  })

  it('when a locator has no document', async () => {
    const compound = ['compounds:', '  - id: compound:a', '    name: A', '    nameKind: CODE', `    at: { lines: 1, sha256: ${SHA256} }`]
    expect(await refusalOf(...compound)).toEqual([
      expect.stringMatching(/^test\.yml:[25]: A place in a document needs the document; name it at the top of the file/),
    ])
  })

  it('when claims have no document', async () => {
    const claim = ['claims:', '  - number: 1', '    text: A', '    about: [compound:a]', `    at: { lines: 1, sha256: ${SHA256} }`]
    expect(await refusalOf(...claim)).toEqual([expect.stringMatching(/^test\.yml:2: A place in a document needs the document; /)])
  })

  it('when a hash is not stamped', async () => {
    expect(await refusalOf('document: document:guide', 'figures:', '  - { text: 1, at: { lines: 1, sha256: todo } }')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^test\.yml:3: figures\.0\.at\.sha256: /)]),
    )
  })

  it('when it refers to an id that does not exist', async () => {
    const mechanism = ['mechanisms:', '  - id: mechanism:a', '    name: A', '    action: inhibitor', '    actsOn:', '      - target:mdm5']
    expect(await refusalOf(...mechanism)).toEqual([
      'test.yml:6: There is no Target "target:mdm5", in the graph or in this file, for "mechanism:a" to refer to; correct the id, or declare it in a file that is loaded before.',
    ])
  })

  it('when a compound names a company that does not exist', async () => {
    const compound = ['compounds:', '  - id: compound:a', '    name: A', '    nameKind: CODE', '    companies:', '      - { company: company:kimera, role: DEVELOPER }']
    expect(await refusalOf(...compound)).toEqual([expect.stringMatching(/^test\.yml:6: There is no Company "company:kimera"/)])
  })

  it('when it refers to a record of a kind that cannot stand there', async () => {
    const claim = ['document: document:guide', 'claims:', '  - number: 1', '    text: A', '    about: [assay:a]', `    at: { lines: 1, sha256: ${SHA256} }`]
    expect(await refusalOf(...claim)).toEqual([
      'test.yml:3: ABOUT cannot lead from Claim "claim:guide:1" to Assay "assay:a"; name a record of another kind.',
    ])
  })

  it('when an id names nothing that can be referred to', async () => {
    const claim = ['document: document:guide', 'claims:', '  - number: 1', '    text: A', '    about: [MDM2]', `    at: { lines: 1, sha256: ${SHA256} }`]
    expect(await refusalOf(...claim)).toEqual([expect.stringMatching(/^test\.yml:5: "MDM2" names nothing that can be referred to; ids begin with /)])
  })

  it('when one id stands twice', async () => {
    expect(await refusalOf('companies:', '  - { id: company:a, name: A }', '  - { id: company:a, name: B }')).toEqual([
      'test.yml:3: "company:a" stands twice, first in the entry on line 2; keep one of the two, or give one another id.',
    ])
  })

  it('when a compound has one name in two spellings', async () => {
    const names = ['    names:', '      - { text: AMG 232, kind: CODE, status: VERIFIED }', '      - { text: AMG232, kind: CODE, status: VERIFIED }']
    expect(await refusalOf('compounds:', '  - id: compound:a', '    name: A', '    nameKind: CODE', ...names)).toEqual([
      expect.stringMatching(/^test\.yml:2: "compound-name:a:amg232" stands twice, /)])
  })
})
