import type { Issue } from './issue.js'

/**
 * What the reading of printed values can find, each code with its rule. Codes are stable and may be matched by programs;
 * the message adds the culprit and the next step where it is raised.
 */
export const READING_ISSUES = {
  // The text is kept and no number is taken from it.
  TEXT_NOT_A_VALUE: 'The text is not a number, a bound or a range.',
  TRAILING_TEXT: 'Something that could change the meaning follows the number.',
  TEXT_TOO_LONG: 'A printed value has at most 4,096 characters.',
  BIN_KEPT: 'A letter or a row of plus signs is a bin, whose bounds stand elsewhere in the source.',
  UNIT_WITHOUT_NUMBER: 'The text is a unit without a number.',
  UNIT_UNKNOWN: 'The unit is not in the table of units.',
  UNIT_LOOKALIKE: 'The unit looks like a concentration and is none: `nm` is not `nM`.',
  COMMA_AMBIGUOUS: 'A comma groups thousands (1,000); anything else could be a decimal comma.',
  POWER_AMBIGUOUS: 'A power of ten behind the second of two numbers could belong to both.',
  NUMBER_OUT_OF_RANGE: 'No measured quantity has more than 60 digits or lies beyond 10^±200.',
  RANGE_REVERSED: 'A range runs from its lower to its higher number.',
  RANGE_UNITS_DIFFER: 'Both ends of a range are of one kind of quantity.',
  SPREADSHEET_DAMAGE: 'A spreadsheet put a date or an error in place of what was typed, and the number cannot be had back.',
  DATE_POSSIBLE: 'The text could be a date or several values.',
  LABEL_DIFFERS: 'The text names another endpoint than its column.',
  RELATION_UNKNOWN: 'A relation is one of =, <, ≤, >, ≥, ~.',
  // The value is taken, with a reservation.
  RANGE_APPROXIMATE: 'An approximate range is read as its printed ends.',
  APPROXIMATE_ASSUMED: 'An approximate value is taken to lie within two-fold.',
  RELATION_STRONG: '`>>` and `<<` say "much"; they are read as `>` and `<`.',
  RELATION_CONFLICT: 'The text and its relation column disagree; the text holds.',
  SERIAL_POSSIBLE: 'The number could be the serial of a date that a spreadsheet made of the typed text.',
  ROUNDING_UNKNOWN: 'The number was written again by an export, so its digits say nothing of its rounding.',
  UNIT_ASSUMED: 'An amount without a volume is taken as a concentration: `nmol` as nM.',
  UNIT_MISSING: 'Neither the text nor its column gives a unit.',
  UNIT_DIFFERS_FROM_COLUMN: 'The text has another unit than its column; the text holds.',
  UNIT_AGAINST_ENDPOINT: 'The unit is not one that the endpoint is measured in.',
  UNIT_AGAINST_SCALE: 'The type is a logarithm and the unit is not that of one.',
  MOLECULAR_WEIGHT_NEEDED: 'A mass per volume becomes molar by the molecular weight.',
  NOT_POSITIVE: 'A concentration is above zero.',
  SPACE_GROUPS_THOUSANDS: 'Blanks between groups of three digits are read as grouping thousands.',
  FOOTNOTE_MARK: 'A mark of a footnote follows the value.',
  REFERENCE_MARK: 'A reference mark follows the value.',
  BRACKETED: 'The whole value stands in brackets, which mean what the source says they do.',
  NOTE_NOT_READ: 'A note in brackets follows the value and was not read.',
  UNCERTAINTY_NOT_READ: 'The stated error could not be read.',
  // There is no value.
  ABSENT_AMBIGUOUS: 'The word stands for several reasons why a value is missing, and the text does not tell which.',
  // There are several values.
  PACKED_VALUES: 'One cell holds several values, in the order of what stands beside it.',
} as const

export type ReadingIssueCode = keyof typeof READING_ISSUES

/** The issue with its rule, after what it is about and before what to do: `"nm": The unit looks like …. Write nM if …`. */
export function createReadingIssue(code: ReadingIssueCode, culprit: string, nextStep: string): Issue {
  const shown = culprit.length > 60 ? `${culprit.slice(0, 57)}…` : culprit
  const quoted = shown === '' ? '' : `"${shown}": `
  return { code, message: `${quoted}${READING_ISSUES[code]} ${nextStep}`.trim() }
}
