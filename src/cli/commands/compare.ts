import { InvalidArgumentError, type Command } from 'commander'
import { withAsk, type Ask } from '../ask.js'
import { COMPARE_OPERATION } from '../compare-operation.js'
import { readComparisonPage, readComparisonRow, type ComparisonPage } from '../comparison-page.js'
import { toComparisonTable } from '../comparison-table.js'
import { toGraphqlFailure } from '../graphql-failure.js'
import { print, printJson, printProgress } from '../output.js'
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

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('how much more potent the reference is than each comparator, and whether that may be said')
    .argument('<reference>', 'name or id of the compound to compare with')
    .option('--with <names>', 'comparators, separated by commas (default: all that share an assay with the reference)')
    .option('--endpoint <code>', 'only this endpoint, such as IC50')
    .option('--cell-line <name>', 'only this cell line, such as "RS4;11"')
    .option('--policy <name>', 'strict-v1, standard-v1 or exploratory-v1', 'standard-v1')
    .option('--as-of <time>', 'as the graph was at this time, such as 2026-01-31T00:00:00Z', readTime)
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
  const comparisons = pages.flatMap((page) => page.comparisons.nodes)
  const [first] = pages
  for (const { code, message } of first?.warnings ?? []) printProgress(`${code}: ${message}`)
  if (options.json === true) comparisons.forEach(printJson)
  else print(toComparisonTable(first?.reference.name ?? reference, comparisons.map(readComparisonRow), readWidth()))
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
    const page: ComparisonPage = await askPage(ask, { ...variables, after })
    pages.push(page)
    after = page.comparisons.pageInfo.hasNextPage ? page.comparisons.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

async function askPage(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<ComparisonPage> {
  const { data, errors: [error] = [] } = await ask(COMPARE_OPERATION, variables)
  if (error !== undefined) throw toGraphqlFailure(error)
  return readComparisonPage(data)
}

function readTime(text: string): string {
  if (TIME.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('It is no time with its zone, such as 2026-01-31T00:00:00Z.')
}

/** A table is cut to the terminal, and never where it goes into a file or another program. */
function readWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Infinity
}
