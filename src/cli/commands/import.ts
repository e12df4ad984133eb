import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { checkTable, importTable, type ImportResult } from '../../importers/import-table.js'
import { findTableSource, TABLE_SOURCES } from '../../importers/sources/all-sources.js'
import { explainRowCode } from '../../importers/table/row-problem.js'
import { TableError } from '../../importers/table/table-error.js'
import type { TableSource } from '../../importers/table/table-source.js'
import { CommandFailure } from '../command-failure.js'
import { print, printJson, printProgress } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface ImportOptions extends GraphOption {
  readonly json?: boolean
  readonly rejects?: string
}

export function addImport(program: Command): void {
  const sources = TABLE_SOURCES.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n')
  program
    .command('import')
    .description('load tables of activities; loading them again adds nothing, and goes on where a run was cut short')
    .argument('<source>', `what the files are: ${TABLE_SOURCES.map(({ name }) => name).join(', ')}`)
    .argument('<file...>', 'the tables, as they were exported')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--rejects <folder>', 'where rows that cannot be taken are written (default: beside the file, as <file>.rejects.csv)')
    .option('--json', 'print one JSON object a file')
    .addHelpText(
      'after',
      `\nSources:\n${sources}\n\nExamples:\n  equipotent import chembl-web mdm2.csv\n  equipotent import chembl-ws erbb2.csv --graph bolt://127.0.0.1:7687 --json\n\nEnds with 2 where rows were rejected.`,
    )
    .action((source: string, files: readonly string[], options: ImportOptions) => runImport(source, files, options))
}

async function runImport(sourceName: string, paths: readonly string[], options: ImportOptions): Promise<void> {
  const source = findTableSource(sourceName)
  if (source === null) {
    const known = TABLE_SOURCES.map(({ name }) => name).join(', ')
    throw new CommandFailure(`There is no source "${sourceName}"; give one of ${known}.`, 2)
  }
  try {
    for (const path of paths) await checkTable({ source, path })
    await useGraph(options, async (graph) => {
      for (const path of paths) {
        const started = performance.now()
        const result = await importTable(graph, {
          source,
          path,
          rejectsPath: options.rejects === undefined ? undefined : join(options.rejects, `${basename(path)}.rejects.csv`),
          now: () => new Date().toISOString(),
          onProgress: ({ read }) => printProgress(`${basename(path)}  ${format(read)} rows  ${format(toRate(read, started))} rows/s`),
        })
        printResult(source, result, { seconds: (performance.now() - started) / 1_000, json: options.json === true })
        if (result.rejected > 0) process.exitCode = 2
      }
    })
  } catch (error) {
    if (error instanceof TableError) throw new CommandFailure(error.message, 2)
    throw error
  }
}

interface Printing {
  readonly seconds: number
  readonly json: boolean
}

function printResult(source: TableSource, result: ImportResult, { seconds, json }: Printing): void {
  const { file, documentId, read, accepted, duplicates, rejected, measurements, missingValues, rejectsPath, absentColumns } = result
  const warnings = Object.fromEntries([...result.warnings].sort())
  const rejections = Object.fromEntries([...result.rejections].sort())
  if (json) {
    const counts = { read, accepted, duplicates, rejected, measurements, missingValues }
    const speed = { seconds: Number(seconds.toFixed(3)), rowsPerSecond: Math.round(read / seconds) }
    const notes = { warnings, rejections, absentColumns, rejectsFile: rejectsPath }
    printJson({ source: source.name, file: file.path, sha256: file.sha256, document: documentId, ...counts, ...notes, ...speed })
    return
  }
  print(`${file.fileName}  ${documentId}`)
  print(`  ${format(read)} rows in = ${format(accepted)} accepted + ${format(duplicates)} duplicate + ${format(rejected)} rejected`)
  print(`  ${format(measurements)} measurements and ${format(missingValues)} missing values added in ${seconds.toFixed(1)} s`)
  for (const [code, count] of Object.entries(warnings)) print(`  ${code}  ${format(count)}  ${explainRowCode(code)}`.trimEnd())
  for (const [code, count] of Object.entries(rejections)) print(`  rejected: ${code}  ${format(count)}  ${explainRowCode(code)}`.trimEnd())
  if (absentColumns.length > 0) print(`  columns that the file lacks: ${absentColumns.join(', ')}`)
  if (rejectsPath !== null) print(`  rejected rows, with why: ${rejectsPath}`)
}

function toRate(read: number, started: number): number {
  return Math.round((read * 1_000) / (performance.now() - started))
}

function format(number: number): string {
  return number.toLocaleString('en')
}
