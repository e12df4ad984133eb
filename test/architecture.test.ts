import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

interface Layer {
  readonly folder: string
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
}

const layers = readLayerTable()
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'))
const importsByFile = new Map(files.map((file) => [file, importsOf(file)]))

describe('the layers of src/README.md', () => {
  it('name every folder of src', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
  })

  it.each(layers)('$folder imports only what its row allows', ({ folder, mayImport, packages }) => {
    const own = files.filter((file) => layerOf(file)?.folder === folder)
    const breaches = own.flatMap((file) =>
      (importsByFile.get(file) ?? [])
        .filter((name) => !isAllowed(file, name, mayImport, packages))
        .map((name) => `${file} imports ${name}`),
    )
    expect(breaches).toEqual([])
  })

  it('let only open-graph.ts know both engines', () => {
    const knowing = files.filter((file) => {
      const targets = fileImports(file).map((target) => target.split('/').slice(0, 2).join('/'))
      return !/^graph\/(embedded|neo4j)\//.test(file) && targets.some((target) => target === 'graph/embedded' || target === 'graph/neo4j')
    })
    expect(knowing).toEqual(['graph/open-graph.ts'])
  })

  it('have no import cycle between files', () => {
    expect(findCycle()).toBeNull()
  })

  it('keep the domain free of I/O, clock, randomness, environment and promises', () => {
    const forbidden = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bPromise\b|\basync\b|\bconsole\.|\bfetch\(/
    const breaches = files.filter((file) => file.startsWith('domain/') && forbidden.test(withoutComments(file)))
    expect(breaches).toEqual([])
  })
})

describe('a file', () => {
  it('has a name that says what it holds', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|types|manager|constants|index)\.ts$/
    expect(files.filter((file) => empty.test(file) && !file.includes('generated'))).toEqual([])
  })

  it('is named in kebab case', () => {
    expect(files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.generated)?\.ts$/.test(file))).toEqual([])
  })
})

function readLayerTable(): readonly Layer[] {
  const rows = readFileSync(join(source, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.split('|').length === 6)
  return rows.map((row) => {
    const [, folder = '', , mayImport = '', packages = ''] = row.split('|')
    return { folder: quoted(folder)[0] ?? '', mayImport: quoted(mayImport), packages: quoted(packages) }
  })
}

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}

function layerOf(file: string): Layer | undefined {
  const holding = layers.filter((layer) => file.startsWith(`${layer.folder}/`))
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0]
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName)
}

function fileImports(file: string): readonly string[] {
  return (importsByFile.get(file) ?? [])
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(source, resolve(source, dirname(file), name)).replace(/\.js$/, '.ts'))
}

function isAllowed(file: string, name: string, mayImport: readonly string[], packages: readonly string[]): boolean {
  if (name.startsWith('.')) {
    const target = relative(source, resolve(source, dirname(file), name))
    return mayImport.some((layer) => target.startsWith(`${layer}/`))
  }
  if (name.startsWith('node:') || builtinModules.includes(name)) return !file.startsWith('domain/')
  return packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))
}

function withoutComments(file: string): string {
  return readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

function findCycle(): readonly string[] | null {
  const finished = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (finished.has(file)) return null
    for (const next of fileImports(file)) {
      const cycle = visit(next, [...path, file])
      if (cycle !== null) return cycle
    }
    finished.add(file)
    return null
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle !== null) return cycle
  }
  return null
}
