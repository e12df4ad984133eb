/**
 * The same sign has many code points in the wild: µ and μ, −, – and ‐, ≤ and ⩽, ~ and ∼, ± and +/-. Folding maps each to one
 * plain form for reading, removes invisible characters and keeps, for every folded character, where it came from, so that
 * a unit or an error is reported exactly as printed. A superscript run is written with `^`: `10⁻⁵` is `10^-5`.
 */
export interface FoldedText {
  readonly text: string
  readonly source: string
  /** Index in `source` of each character of `text`, and one past the end. */
  readonly offsets: readonly number[]
}

const SEQUENCES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&le;', '≤'],
  ['&ge;', '≥'],
  ['&micro;', 'µ'],
  ['&mu;', 'µ'],
  ['&plusmn;', '±'],
  ['&minus;', '-'],
  ['&ndash;', '-'],
  ['&times;', '×'],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['<sup>', '^'],
  ['</sup>', ''],
  ['<sub>', ''],
  ['</sub>', ''],
])

const INVISIBLE = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad'

const FOLDS: ReadonlyMap<string, string> = createFolds([
  ['µ', 'μ'],
  ['-', '‐‑‒–—―−﹣－'],
  ['~', '∼～˜≈≃≅⁓'],
  ['≤', '⩽≦⋜'],
  ['≥', '⩾≧⋝'],
  ['<', '＜'],
  ['>', '＞'],
  ['=', '＝'],
  ['%', '％'],
  ['×', '✕⨯╳'],
  ['·', '⋅∙•‧・'],
  ["'", '’‘′`´'],
  ['(', '（'],
  [')', '）'],
  ['/', '／⁄∕'],
  ['+', '＋'],
  ['.', '．'],
  [',', '，'],
  [' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\n\f\v'],
  ['', INVISIBLE],
])

const DIGIT_FOLDS: ReadonlyMap<string, string> = new Map([...createDigitFolds('₀₁₂₃₄₅₆₇₈₉'), ...createDigitFolds('０１２３４５６７８９')])
const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([...createDigitFolds('⁰¹²³⁴⁵⁶⁷⁸⁹'), ['⁻', '-'], ['⁺', '']])

/** Folds in one pass, without trimming. */
export function foldPrintedText(source: string): FoldedText {
  let text = ''
  const offsets: number[] = []
  let isRaised = false
  for (let at = 0; at < source.length;) {
    const sequence = findSequence(source, at)
    const raised = SUPERSCRIPTS.get(source.charAt(at))
    const folded = sequence?.folded ?? (raised === undefined ? foldCharacter(source.charAt(at)) : isRaised ? raised : `^${raised}`)
    for (let i = 0; i < folded.length; i += 1) offsets.push(at)
    text += folded
    isRaised = raised !== undefined
    at += sequence?.length ?? 1
  }
  return { text, source, offsets: [...offsets, source.length] }
}

/** What was printed where the folded text has `[start, end)`, without blanks around it and invisible characters in it. */
export function printedSlice(folded: FoldedText, start: number, end: number): string {
  const printed = folded.source.slice(folded.offsets[start], folded.offsets[end])
  return printed.replace(new RegExp(`[${INVISIBLE}]`, 'g'), '').trim()
}

function foldCharacter(character: string): string {
  return DIGIT_FOLDS.get(character) ?? FOLDS.get(character) ?? character
}

/** A sign that is written with several characters, at most ten long: an entity, a tag, `+/-`. */
function findSequence(source: string, at: number): { readonly folded: string; readonly length: number } | null {
  const ahead = source.slice(at, at + 10)
  const written = /^(?:&[a-z]{2,6};|<\/?su[bp]>|\+\/?[-−–‐])/i.exec(ahead)?.[0]
  if (written === undefined) return null
  const folded = written.startsWith('+') ? '±' : SEQUENCES.get(written.toLowerCase())
  return folded === undefined ? null : { folded, length: written.length }
}

function createFolds(groups: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(groups.flatMap(([folded, signs]) => Array.from(signs).map((sign) => [sign, folded] as const)))
}

function createDigitFolds(signs: string): [string, string][] {
  return Array.from(signs).map((sign, digit) => [sign, String(digit)])
}
