/**
 * What a row reports, from its cells. The published value is read where there is one whose type is known, else the
 * standard value; a row without a number is a missing value, with the words that stand in its place.
 */
import { KNOWN_ENDPOINTS, findEndpoint } from '../../domain/known-endpoints.js'
import type { Endpoint } from '../../domain/endpoint.js'
import type { AbsentReason } from '../../domain/missing-value.js'
import { parseReportedValue } from '../../domain/parse-reported-value.js'
import { readReportedType } from '../../domain/reported-type.js'
import type { ReportedValue } from '../../domain/reported-value.js'
import { createRowProblem, type RowNotice, type RowProblem } from './row-problem.js'
import type { Activity } from './table-layout.js'
import type { TableSource } from './table-source.js'
import { findValidityCodes } from './validity-words.js'

export type ActivityValue =
  | { readonly kind: 'MEASUREMENT'; readonly endpoint: Endpoint; readonly value: ReportedValue; readonly warnings: readonly string[] }
  | {
      readonly kind: 'MISSING_VALUE'
      readonly endpoint: Endpoint
      readonly reason: AbsentReason
      readonly reportedText: string
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'PROBLEM'; readonly problem: RowProblem }

/** By how much the source's own conversion may differ from ours without a warning. */
const CONVERSION_TOLERANCE = 0.02

export function readActivityValue(activity: Activity, source: TableSource): ActivityValue {
  const printed = findPrinted(activity)
  const endpoint = toEndpoint(printed?.type ?? activity.publishedType) ?? toEndpoint(activity.standardType || activity.publishedType)
  if (endpoint === null) return { kind: 'PROBLEM', problem: createRowProblem('TYPE_MISSING', '', 'Fill in the type, such as IC50.') }
  if (printed === null) return { kind: 'MISSING_VALUE', endpoint, ...readWords(activity) }
  const { type, relation, value, upper, unit } = printed
  const joined = /^(?:[<>]=?|<<|>>|~|[≤≥])$/.test(relation) && upper === '' ? `${relation}${value}` : null
  const parsed = parseReportedValue({
    text: joined ?? (upper === '' ? value : `${value}-${upper}`),
    endpoint: type,
    unit,
    relation: joined === null ? relation : null,
    molecularWeight: Number(activity.molecularWeight),
    roundingUnknown: source.isReserialised(value),
  })
  const warnings = parsed.issues.map(({ code }) => code)
  switch (parsed.kind) {
    case 'VALUE': {
      const validity = [...new Set([...parsed.value.validity, ...findValidityCodes(activity, endpoint)])].sort()
      const differing = differsFromSource(parsed.value, activity) ? ['STANDARD_VALUE_DIFFERS' satisfies RowNotice] : []
      return { kind: 'MEASUREMENT', endpoint, value: { ...parsed.value, validity }, warnings: [...warnings, ...differing] }
    }
    case 'MISSING':
      return { kind: 'MISSING_VALUE', endpoint, reason: parsed.reason, reportedText: parsed.reportedText, warnings }
    case 'PACKED':
    case 'UNREADABLE': {
      const [first] = parsed.issues
      return { kind: 'PROBLEM', problem: { code: first?.code ?? 'TEXT_NOT_A_VALUE', message: first?.message ?? `"${value}" is no value.` } }
    }
  }
}

interface Printed {
  readonly type: string
  readonly relation: string
  readonly value: string
  readonly upper: string
  readonly unit: string
}

function findPrinted(activity: Activity): Printed | null {
  const published = {
    type: activity.publishedType,
    relation: withoutQuotes(activity.publishedRelation),
    value: activity.publishedValue,
    upper: activity.publishedUpperValue,
    unit: activity.publishedUnit,
  }
  const standard = {
    type: activity.standardType,
    relation: withoutQuotes(activity.standardRelation),
    value: activity.standardValue,
    upper: '',
    unit: activity.standardUnit,
  }
  const isReadable = published.value !== '' && (readReportedType(published.type) !== null || standard.value === '')
  if (isReadable) return published
  return standard.value === '' ? null : standard
}

/** Some exports write a relation with a pair of quotes of its own: `'='`. */
function withoutQuotes(relation: string): string {
  return relation.replace(/^'(.*)'$/, '$1')
}

/** Words in place of a number: `Not Active`. A number in place of words is an id of another database and says nothing. */
function readWords({ publishedText, comment }: Activity): {
  readonly reason: AbsentReason
  readonly reportedText: string
  readonly warnings: readonly string[]
} {
  const words = publishedText === '' ? comment : publishedText
  const parsed = parseReportedValue({ text: words })
  if (parsed.kind === 'MISSING') return { reason: parsed.reason, reportedText: words, warnings: parsed.issues.map(({ code }) => code) }
  return { reason: 'NOT_REPORTED', reportedText: /^\d+$/.test(words) ? '' : words, warnings: ['WORDS_NOT_READ' satisfies RowNotice] }
}

/** An endpoint that the product does not know is data: it is listed under its printed name and never divided. */
function toEndpoint(type: string): Endpoint | null {
  if (type === '') return null
  const known = readReportedType(type)?.endpoint ?? findEndpoint(type)
  if (known !== null) return known
  const tail = type
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  const isTaken = KNOWN_ENDPOINTS.some(({ id }) => id === `endpoint:${tail}`)
  return { id: `endpoint:${tail}${isTaken || tail === '' ? '-as-reported' : ''}`, code: type, name: type, kind: 'OTHER', baoId: null }
}

function differsFromSource({ standardValue }: ReportedValue, activity: Activity): boolean {
  const given = Number(activity.standardValue)
  if (standardValue === null || activity.standardUnit !== 'nM' || !(given > 0)) return false
  return Math.abs(standardValue / given - 1) > CONVERSION_TOLERANCE
}
