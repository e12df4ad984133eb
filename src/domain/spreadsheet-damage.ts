/**
 * A spreadsheet takes `3/40` for March 1940 and `18/10` for the 18th of October, shows `Mar-40` and `18-Oct`, and exports
 * that text or the day's serial number. What was printed cannot be had back from it: a date is no number and stays text;
 * a number that could be a serial keeps its value and is flagged.
 */

/** Month names that a spreadsheet shows: English, German, French, Spanish, Italian. On lower-case text without dots. */
const MONTHS: ReadonlySet<string> = new Set(
  [
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
    'mär mrz mai okt dez januar februar märz juni juli oktober dezember janv févr fevr mars avr avril juin juil août aout déc',
    'ene abr ago dic gen mag giu lug set ott',
  ].flatMap((names) => names.split(' ')),
)

/** Serials (days since 30 December 1899) of the days of 2000 to 2035. */
const FIRST_RECENT_SERIAL = 36_526
const LAST_RECENT_SERIAL = 49_674

/** Serial of 1 January 1930; a year of two digits means 1930 to 2029. */
const FIRST_MONTH_SERIAL = 10_959
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FIRSTS_OF_MONTHS: ReadonlySet<number> = createFirstsOfMonths()

/** Whether a folded text is a date, or an error (`#VALUE!`), that a spreadsheet put in place of what was typed. */
export function isSpreadsheetDamage(folded: string): boolean {
  const text = folded.trim()
  if (text.length > 32) return false
  if (/^#(?:VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|N\/A|#+)$/i.test(text)) return true
  return isMonthDate(text) || isNumericDate(text) || /^\d{1,4}(?:年\d{1,2})?月(?:\d{1,4}日?)?$/.test(text)
}

/**
 * Whether a whole number could be the serial of a date: one of 2000 to 2035, when the table was made (`18/10` → 18 October of
 * that year), or the first of a month from 1930 to 2029 (`3/40` → 1 March 1940). Round numbers, with fewer than four
 * significant figures, are not suspected.
 */
export function couldBeSerial(value: number): boolean {
  if (!Number.isInteger(value) || value % 100 === 0) return false
  return (value >= FIRST_RECENT_SERIAL && value <= LAST_RECENT_SERIAL) || FIRSTS_OF_MONTHS.has(value)
}

/**
 * Whether it could be a date or three values in one cell: `5/10/2019`. Nothing in the text decides it.
 */
export function couldBeSlashedDate(folded: string): boolean {
  return isDayMonthYear(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(folded.trim()))
}

/** `Mar-40`, `18-Oct`, `02-Aug-19`, `Oct 18, 2019`, `1. Mai`: one month and one or two numbers. */
function isMonthDate(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[-\s.,/]+/)
    .filter((word) => word !== '')
  const months = words.filter((word) => MONTHS.has(word))
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word))
  return months.length === 1 && numbers.length >= 1 && numbers.length <= 2 && words.length === months.length + numbers.length
}

/** `2019-10-18`, `2019/10/18 00:00:00`, `18.10.2019`, `10-18-2019`: a day, a month and a year of four digits. */
function isNumericDate(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split(/[ T]/)
  if (rest.length > 0 || !/^(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.test(time)) return false
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date)
  const reordered = yearFirst === null ? null : [date, yearFirst[3] ?? '', yearFirst[2] ?? '', yearFirst[1] ?? '']
  return isDayMonthYear(reordered ?? /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(date))
}

/** In either order of day and month. */
function isDayMonthYear(parts: readonly string[] | null): boolean {
  if (parts === null) return false
  const [one = 0, other = 0, year = 0] = parts.slice(1).map(Number)
  const smaller = Math.min(one, other)
  return smaller >= 1 && smaller <= 12 && Math.max(one, other) <= 31 && year >= 1900 && year < 2100
}

function createFirstsOfMonths(): Set<number> {
  const firsts = new Set<number>()
  let serial = FIRST_MONTH_SERIAL
  for (let month = 0; month < 1200; month += 1) {
    firsts.add(serial)
    const isLeapFebruary = month % 12 === 1 && (1930 + Math.floor(month / 12)) % 4 === 0
    serial += (DAYS_OF_MONTHS[month % 12] ?? 0) + (isLeapFebruary ? 1 : 0)
  }
  return firsts
}
