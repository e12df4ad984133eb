import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { parseReportedValue } from '../../domain/parse-reported-value.js'
import { toParsedLine } from '../../domain/parsed-line.js'
import { printJson } from '../output.js'

interface ParseOptions {
  readonly endpoint?: string
  readonly unit?: string
  readonly molecularWeight?: string
}

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('print how printed values are understood, one JSON object a line')
    .argument('[text]', 'a printed value; - for one value a line from standard input', '-')
    .option('--endpoint <code>', 'what the column reports, such as IC50 or pIC50')
    .option('--unit <unit>', 'unit of the column, such as nM')
    .addHelpText(
      'after',
      "\nExamples:\n  equipotent parse '>10 µM' --endpoint IC50\n  cut -f3 table.tsv | equipotent parse --endpoint IC50 --unit nM -",
    )
    .action((text: string, options: ParseOptions) => parse(text, options))
}

async function parse(text: string, { endpoint, unit }: ParseOptions): Promise<void> {
  const printParsed = (line: string) => printJson(toParsedLine(parseReportedValue({ text: line, endpoint, unit })))
  if (text !== '-') {
    printParsed(text)
    return
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) printParsed(line)
}
