import { InvalidArgumentError, type Command } from 'commander'
import { parseReportedValue } from '../../domain/parse-reported-value.js'
import { toParsedLine } from '../../domain/parsed-line.js'
import { readInputLines } from '../input-lines.js'
import { printJson } from '../output.js'

interface ParseOptions {
  readonly endpoint?: string
  readonly unit?: string
  readonly molecularWeight?: number
}

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('print how printed values are understood, one JSON object a line')
    .argument('[text]', 'a printed value; - for one value a line from standard input', '-')
    .option('--endpoint <code>', 'what the column reports, such as IC50 or pIC50')
    .option('--unit <unit>', 'unit of the column, such as nM')
    .option('--molecular-weight <g/mol>', 'of the compound, to turn µg/mL into nM', readWeight)
    .addHelpText(
      'after',
      "\nExamples:\n  equipotent parse '>10 µM' --endpoint IC50\n  cut -f3 table.tsv | equipotent parse --endpoint IC50 --unit nM -",
    )
    .action((text: string, options: ParseOptions) => parse(text, options))
}

async function parse(text: string, { endpoint, unit, molecularWeight }: ParseOptions): Promise<void> {
  const printParsed = (line: string) => printJson(toParsedLine(parseReportedValue({ text: line, endpoint, unit, molecularWeight })))
  if (text !== '-') {
    printParsed(text)
    return
  }
  for await (const line of readInputLines(process.stdin)) printParsed(line)
}

function readWeight(text: string): number {
  const weight = Number(text)
  if (text.trim() !== '' && Number.isFinite(weight) && weight > 0) return weight
  throw new InvalidArgumentError('It is no molecular weight in g/mol, such as 580.5.')
}
