import type { Period } from './contributor.js'
import { createInvalidInput, type Path, type UserError } from './user-error.js'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A year, a month or a day that exists. */
export function checkDate(date: string | null | undefined, path: Path): readonly UserError[] {
  if (date === null || date === undefined || isDate(date)) return []
  return [createInvalidInput('DATE_INVALID', { culprit: date, nextStep: 'Write it as 2026-01-31.', path })]
}

/** The date of something that has happened by `at` (ISO-8601 UTC); whoever lives ahead of UTC may be a day ahead. */
export function checkPastDate(date: string | null | undefined, at: string, path: Path): readonly UserError[] {
  const invalid = checkDate(date, path)
  if (invalid.length > 0 || date === null || date === undefined) return invalid
  const tomorrow = new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10)
  if (date <= tomorrow.slice(0, date.length)) return []
  return [createInvalidInput('DATE_IN_FUTURE', { culprit: date, nextStep: `Today is ${at.slice(0, 10)}; correct the date.`, path })]
}

/** An open or closed period, which may lie in the future. */
export function checkPeriod({ from, to }: Readonly<Partial<Record<keyof Period, string | null | undefined>>>): readonly UserError[] {
  const invalid = [...checkDate(from, ['from']), ...checkDate(to, ['to'])]
  if (invalid.length > 0 || from === null || from === undefined || to === null || to === undefined) return invalid
  const length = Math.min(from.length, to.length)
  if (from.slice(0, length) <= to.slice(0, length)) return []
  return [createInvalidInput('DATES_REVERSED', { culprit: `${from} to ${to}`, nextStep: 'Exchange the two dates.', path: ['to'] })]
}

function isDate(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = DATE.exec(text) ?? []
  const days = DAYS[Number(month) - 1]
  if (year === '' || days === undefined || Number(day) < 1 || Number(day) > days) return false
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return !(month === '02' && day === '29' && !isLeap)
}
