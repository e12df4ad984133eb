/** The seed against the guide's own text: its facts and titles are there, its sentences are not, and no mark was overlooked. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { HAS_GUIDE, readGuideText } from './guide.js'

const LONGEST_RUN = 7
const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url))
const seedFiles = readdirSync(seedFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml'))
const readSeed = (file: string) => readFileSync(`${seedFolder}${file}`, 'utf8')

const optional = z.string().optional()
const REFERENCES = z.object({
  document: z.object({ title: z.string() }),
  citations: z.array(z.object({ title: optional, normalisedTitle: optional, url: optional, reportedText: optional })),
})
const MARKS = z.object({ marks: z.array(z.object({ printed: z.string(), at: z.object({ lines: z.number() }) })) })
const GUIDE_FILE = 'kt-253-comparative-guide/document.yml'

describe.skipIf(!HAS_GUIDE)('the seed beside the guide', () => {
  it.each(seedFiles)('%s holds no run of eight words of the guide but references and titles', (file) => {
    expect(findRuns(withoutTitles(readSeed(file)), runsOf(withoutTitles(readGuideText())))).toEqual([])
  })

  it('finds a copied sentence, so that the search above can fail', () => {
    const sentence = readGuideText().split('\n')[24] ?? ''
    expect(findRuns(`text: ${sentence}`, runsOf(readGuideText())).length).toBeGreaterThan(0)
  })

  it('has every group of marks that is printed, in order, and nothing else in brackets', () => {
    const printed = readGuideText()
      .split('\n')
      .flatMap((text, index) => (index < 115 ? findMarks(text).map((mark) => ({ printed: mark, at: { lines: index + 1 } })) : []))
    expect(MARKS.parse(parse(readSeed(GUIDE_FILE))).marks).toEqual(printed)
  })
})

describe('the seed', () => {
  it.each(seedFiles)('%s says in its head where it comes from and on what terms', (file) => {
    const head = /^(#.*\n)+/.exec(readSeed(file))?.[0] ?? ''
    expect([/Source: |come from/.test(head), /Terms: |own table/.test(head)]).toEqual([true, true])
  })
})

/** Superscript groups, and bracketed numbers that are no part of one: `^{[1][2]}`, `^[5]`, `[6][10]`, `[5]`. */
function findMarks(text: string): readonly string[] {
  return text.match(/\^\{(?:\[\d{1,2}\])+\}|\^?(?:\[\d{1,2}\])+/g) ?? []
}

/** Titles of the document and its references, as printed and normalised, stand in the seed as they are. */
function withoutTitles(text: string): string {
  const { document, citations } = REFERENCES.parse(parse(readSeed(GUIDE_FILE)))
  const references = citations.flatMap(({ title, normalisedTitle, url, reportedText }) => [reportedText, title, normalisedTitle, url])
  const kept = [document.title, ...references].filter((each) => each !== undefined).sort((a, b) => b.length - a.length)
  return kept.reduce((rest, each) => rest.split(each).join(' § '), text)
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}§]+/gu) ?? []
}

function runsOf(text: string): ReadonlySet<string> {
  const words = toWords(text)
  return new Set(words.map((_, index) => words.slice(index, index + LONGEST_RUN + 1).join(' ')))
}

function findRuns(text: string, runs: ReadonlySet<string>): readonly string[] {
  return [...runsOf(text)].filter((run) => run.split(' ').length > LONGEST_RUN && runs.has(run))
}
