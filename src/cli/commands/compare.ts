import type { Command } from 'commander'
import type { Answer, Ask } from '../ask.js'
import { withAsk } from '../ask.js'
import { CommandFailure } from '../command-failure.js'
import { COMPARE_OPERATION } from '../compare-operation.js'
import { readComparisonPage, type ComparisonPage, type ComparisonRow } from '../comparison-row.js'
import { print, printJson, printProgress } from '../output.js'
import { toTable } from '../table.js'
import type { GraphOption } from '../use-graph.js'

interface CompareOptions extends GraphOption {
  readonly with?: string
  readonly endpoint?: string
  readonly cellLine?: string
  readonly policy: string
  readonly asOf?: string
  readonly includeAsserted?: boolean
  readonly json?: boolean
}

/** Codes of what the caller can put right by asking otherwise. */
const WRONG_USE: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'AMBIGUOUS_NAME'])

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('how much more potent the reference is than each comparator, and whether that may be said')
    .argument('<reference>', 'name or id of the compound to compare with')
    .option('--with <names>', 'comparators, separated by commas (default: all that share an assay with the reference)')
    .option('--endpoint <code>', 'only this endpoint, such as IC50')
    .option('--cell-line <name>', 'only this cell line, such as "RS4;11"')
    .option('--policy <name>', 'strict-v1, standard-v1 or exploratory-v1', 'standard-v1')
    .option('--as-of <time>', 'as the graph was at this time, such as 2026-01-31T00:00:00Z')
    .option('--include-asserted', 'also follow names that are asserted or disputed')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'one comparison a line, with the names of the schema')
    .addHelpText(
      'after',
      '\nExamples:\n  equipotent compare KT-253 --endpoint IC50\n  equipotent compare KT-253 --with navtemadlin,siremadlin --cell-line "RS4;11" --json',
    )
    .action((reference: string, options: CompareOptions) => compare(reference, options))
}

async function compare(reference: string, options: CompareOptions): Promise<void> {
  const pages = await withAsk(options, (ask) => askPages(ask, toVariables(reference, options)))
  const rows = pages.flatMap(({ comparisons }) => comparisons.nodes)
  const [first] = pages
  for (const { code, message } of first?.warnings ?? []) printProgress(`${code}: ${message}`)
  if (options.json === true) rows.forEach(printJson)
  else printRows(first?.reference.name ?? reference, rows)
}

function toVariables(reference: string, options: CompareOptions): Readonly<Record<string, unknown>> {
  const { with: names, endpoint, cellLine, policy, asOf, includeAsserted } = options
  const comparators = names?.split(',').map((name) => toKey(name.trim()))
  return {
    reference: toKey(reference),
    ...(comparators === undefined ? {} : { comparators }),
    context: { ...(endpoint === undefined ? {} : { endpoint }), ...(cellLine === undefined ? {} : { cellLine: { name: cellLine } }) },
    policy,
    ...(asOf === undefined ? {} : { evidence: { asOf } }),
    identityLevel: includeAsserted === true ? 'INCLUDE_ASSERTED' : 'VERIFIED',
  }
}

function toKey(text: string): { readonly id: string } | { readonly name: string } {
  return text.startsWith('compound:') ? { id: text } : { name: text }
}

async function askPages(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<readonly ComparisonPage[]> {
  const pages: ComparisonPage[] = []
  let after: string | null = null
  do {
    const page: ComparisonPage = readPage(await ask(COMPARE_OPERATION, { ...variables, after }))
    pages.push(page)
    after = page.comparisons.pageInfo.hasNextPage ? page.comparisons.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

function readPage({ data, errors = [] }: Answer): ComparisonPage {
  const [error] = errors
  if (error === undefined) return readComparisonPage(data)
  throw new CommandFailure(error.message, WRONG_USE.has(error.extensions?.['code']) ? 2 : 1)
}

function printRows(reference: string, rows: readonly ComparisonRow[]): void {
  const header = ['comparator', 'endpoint', 'in', 'value', `${reference} is more potent by`, 'tier', 'verdict']
  print(toTable(header, rows.map(toCells), process.stdout.isTTY ? process.stdout.columns : Infinity))
  const told = new Set(rows.flatMap(({ ratio }) => ratio.independence.summary))
  if (rows.length > 0) print(`\n${[...told].join('\n')}`)
}

function toCells({ comparator, endpoint, target, cellLine, tier, ratio }: ComparisonRow): readonly string[] {
  const place = [target?.name, cellLine?.name].filter((name) => name !== undefined).join(', ')
  const values = ratio.comparatorMeasurements.map(({ reportedText, unit }) => `${reportedText} ${unit ?? ''}`.trim()).join('; ')
  const value = values === '' ? (ratio.missing?.reportedText ?? '') : values
  return [comparator.name, endpoint.code, place, value, ratio.display, tier === null ? '' : String(tier), ratio.verdict.outcome]
}
