import type { AbsentReason } from './missing-value.js'

/** What a word for "no value" says. `ambiguous`: authors use it for several reasons, and this text does not tell which. */
export interface MissingWord {
  readonly reason: AbsentReason
  readonly ambiguous: boolean
}

/** Words as `toKey` leaves them: lower case, a blank for each dot, blanks made single. */
const WORDS: readonly (readonly [reason: AbsentReason, words: readonly string[]])[] = [
  ['NOT_REPORTED', ['', '-', '--', '---', '/', '…', 'tbd', 'tba', 'tbc', 'none', 'null', 'nan', 'blank', 'pending', 'unknown', 'missing']],
  ['NOT_REPORTED', ['nr', 'n r', 'not reported', 'not available', 'unavailable', 'not given', 'not stated', 'not provided', 'no data']],
  ['NOT_REPORTED', ['not determined', 'not calculated', 'not calculable', 'no value', 'to be determined', 'no value reported']],
  [
    'NOT_TESTED',
    ['nt', 'n t', 'n/t', 'not tested', 'untested', 'not done', 'not assayed', 'not measured', 'not evaluated', 'not screened'],
  ],
  ['NOT_APPLICABLE', ['n/a', 'not applicable']],
  ['NO_EFFECT_OBSERVED', ['not active', 'inactive', 'non-active', 'nonactive', 'no activity', 'no activity observed', 'none observed']],
  ['NO_EFFECT_OBSERVED', ['no degradation', 'no degradation observed', 'no effect', 'no effect observed', 'no response', 'no binding']],
  ['NO_EFFECT_OBSERVED', ['no inhibition', 'no inhibition observed', 'no significant inhibition', 'no significant activity']],
  ['NO_EFFECT_OBSERVED', ['no binding observed', 'not toxic', 'nontoxic', 'no toxicity', 'no cytotoxicity']],
  ['BELOW_DETECTION', ['not detected', 'not detectable', 'undetectable', 'not quantifiable', 'bdl', 'blq', 'bloq', '<lod', '<loq']],
  ['BELOW_DETECTION', ['below detection', 'below detection limit', 'below limit of detection', 'below the limit of detection']],
  ['BELOW_DETECTION', ['below quantification limit', 'below limit of quantification', 'below lod', 'below loq']],
  ['WITHHELD', ['withheld', 'confidential', 'proprietary', 'redacted', 'undisclosed', 'not disclosed']],
]

/** "Not determined" or "not detected"; "not calculated" or "no change"; "not active" or "not available". */
const AMBIGUOUS_WORDS = ['nd', 'n d', 'n/d', 'nde', 'nc', 'n c', 'n/c', 'na', 'n a', 'ne', 'n e', 'ni', 'n i', 'no']

const TABLE: ReadonlyMap<string, MissingWord> = new Map([
  ...WORDS.flatMap(([reason, words]) => words.map((word): [string, MissingWord] => [word, { reason, ambiguous: false }])),
  ...AMBIGUOUS_WORDS.map((word): [string, MissingWord] => [word, { reason: 'NOT_REPORTED', ambiguous: true }]),
])

/**
 * What a folded text that holds no value says: `-`, `NT`, `(n/a)`, `No Degradation`. Brackets around it and a mark of a
 * footnote behind it do not matter. Null for a text that the table lacks, which is not the same as "no value".
 */
export function findMissingWord(folded: string): MissingWord | null {
  if (folded.length > 80) return null
  const bare = folded.trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1')
  const isMark = bare !== '' && /^[*†‡§¶#]+$/.test(bare)
  return isMark ? null : (TABLE.get(toKey(bare)) ?? null)
}

function toKey(bare: string): string {
  return bare
    .replace(/[*†‡§¶#]{1,3}$/, '')
    .toLowerCase()
    .replaceAll('.', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
