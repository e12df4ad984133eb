/**
 * From a filter to clauses of Cypher, put together from the fixed fragments of the table; values are parameters. What is
 * asked of others around a row is answered first, for each such question: the ids of those that fit. Where the top of
 * the filter names what is around a row, the search begins there.
 */
import type { Value } from '../graph.js'
import { isList } from '../value-guard.js'
import { type Bind, type Condition, joinAll, joinAny, testCondition, toCondition } from './condition.js'
import type { FilterField, Path } from './filter-field.js'
import { FILTER_FIELDS } from './filter-fields.js'
import { NOUNS, type NounName } from './noun.js'

/**
 * Conditions by the schema's names: those of the noun's fields (a KEY is the id), `and` and `or` with a list of filters,
 * `not` with one. Those that stand together must all hold; null and absent do not restrict.
 */
export type Filter = Condition

export interface MatchOptions {
  readonly bind: Bind
  /** Conditions on the row beside the filter; one from which an index can start comes first. */
  readonly conditions?: readonly string[]
  /** When a row is there, if not as the noun says. */
  readonly isThere?: string
}

/** A filter below clauses that bind the rows themselves. */
export interface Narrowing {
  /** Stands before everything else, and ends in a WITH where it is not empty. */
  readonly answers: string
  /** The variables of `answers`, which must be in reach where the rows are narrowed. */
  readonly fitting: readonly string[]
  /** `clauses` and what lets through the rows that fit; of what else they bind, `kept` stays in reach. */
  readonly narrow: (clauses: string, conditions?: readonly string[], kept?: readonly string[]) => string
}

interface Part {
  readonly field: FilterField
  readonly value: Value
}

/** Clauses after which the noun's variable is each row that is there at `$at`, that the filter lets through and that fits `conditions`. */
export function matchNoun(noun: NounName, filter: Filter, { bind, conditions = [], isThere = NOUNS[noun].isThere }: MatchOptions): string {
  const { label, variable } = NOUNS[noun]
  const start = findStart(noun, filter)
  if (start === null) {
    const { answers, narrow } = narrowNoun(noun, filter, bind, isThere)
    return `${answers}${narrow(`MATCH (${variable}:${label})`, conditions)}`
  }
  const { name, path, value } = start
  const { answers, fitting, narrow } = narrowNoun(noun, { ...filter, [name]: null }, bind, isThere)
  const other = NOUNS[path.to].label
  const isKey = typeof value === 'string'
  const from = isKey
    ? ''
    : `${findOthers(path, toCondition(value), bind, 'startIds')}\nWITH ${[...fitting, 'startIds'].join(', ')}\nUNWIND startIds AS startId\n`
  const row = path.isSingle ? '' : `\nWITH DISTINCT ${[variable, ...fitting].join(', ')}`
  return `${answers}${narrow(`${from}MATCH (s:${other} {id: ${isKey ? bind(value) : 'startId'}})\n${path.back}${row}`, conditions)}`
}

/** The same for rows that other clauses bind. */
export function narrowNoun(noun: NounName, filter: Filter, bind: Bind, isThere: string = NOUNS[noun].isThere): Narrowing {
  const { variable } = NOUNS[noun]
  const questions: string[] = []
  const around = new Map<string, string>()
  const ask = (toQuestion: (fitting: string) => string) => {
    const fitting = `fitting${questions.length}`
    questions.push(toQuestion(fitting))
    return fitting
  }
  const nameIds = (path: Path) => {
    const known = around.get(path.around) ?? `around${around.size}`
    around.set(path.around, known)
    return known
  }
  const testPart = ({ field, value }: Part): readonly string[] => {
    switch (field.kind) {
      case 'TEXT':
      case 'NUMBER':
      case 'QUANTITY':
        return testCondition(field.expression, toCondition(value), bind)
      case 'WORDS':
        return testCondition(field.expression, { in: value }, bind)
      case 'PLACE':
        return testCondition(field.expression, { eq: value }, bind)
      case 'STATUS':
        return isList(value) && !value.includes('ACCEPTED') ? ['false'] : []
      case 'KEY':
        return [`${bind(value)} IN ${nameIds(field.path)}`]
      case 'SOME':
        return field.collect === 'OWNERS'
          ? [`${variable}.id IN ${ask((fitting) => findOwners(noun, field.path, toCondition(value), bind, fitting))}`]
          : [`any(x IN ${nameIds(field.path)} WHERE x IN ${ask((fitting) => findOthers(field.path, toCondition(value), bind, fitting))})`]
    }
  }
  const testAll = (part: Filter): readonly string[] =>
    Object.entries(part).flatMap(([name, value]) => {
      if (value === null || value === undefined) return []
      if (name === 'and') return toFilters(value).map((each) => joinAll(testAll(each)))
      if (name === 'or') return [joinAny(toFilters(value).map((each) => joinAll(testAll(each))))]
      if (name === 'not') return [`NOT ${joinAll(testAll(toCondition(value)))}`]
      return testPart({ field: getField(noun, name), value })
    })
  const tests = testAll(filter)
  const fitting = questions.map((_, index) => `fitting${index}`)
  const answers = questions.map((question, index) => `${question}\nWITH ${fitting.slice(0, index + 1).join(', ')}\n`).join('')
  return {
    answers,
    fitting,
    narrow: (clauses, conditions = [], kept = []) => {
      const here = [`${clauses}\nWHERE ${[...conditions, isThere].join('\nAND ')}`]
      if (around.size === 0) return [...here, ...tests].join('\nAND ')
      const columns = [...around].map(([pattern, name]) => `[${pattern} | o.id] AS ${name}`)
      return `${here.join('')}\nWITH ${[variable, ...kept, ...fitting, ...columns].join(', ')}\nWHERE ${tests.join('\nAND ')}`
    },
  }
}

/** Throws for a field that the table does not have. */
export function getField(noun: NounName, name: string): FilterField {
  const field = Object.hasOwn(FILTER_FIELDS[noun], name) ? FILTER_FIELDS[noun][name] : undefined
  if (field === undefined) throw new TypeError(`"${name}" is no field by which ${noun} can be filtered.`)
  return field
}

interface Start {
  readonly name: string
  readonly path: Path
  readonly value: Value
}

/** A key before a filter, and in the order of the table, where those with the fewest rows around them come first. */
function findStart(noun: NounName, filter: Filter): Start | null {
  const given = Object.entries(FILTER_FIELDS[noun]).flatMap(([name, field]): readonly Start[] => {
    const value = filter[name]
    if (value === null || value === undefined || !('path' in field)) return []
    return field.kind === 'SOME' && field.collect === 'OWNERS' ? [] : [{ name, path: field.path, value }]
  })
  return given.find(({ value }) => typeof value === 'string') ?? given[0] ?? null
}

function findOthers(path: Path, filter: Filter, bind: Bind, name: string): string {
  return `CALL () {\n${matchNoun(path.to, filter, { bind })}\nRETURN collect(DISTINCT ${NOUNS[path.to].variable}.id) AS ${name}\n}`
}

function findOwners(noun: NounName, path: Path, filter: Filter, bind: Bind, name: string): string {
  const { variable } = NOUNS[noun]
  const others = `${matchNoun(path.to, filter, { bind })}\nWITH ${NOUNS[path.to].variable} AS s`
  return `CALL () {\n${others}\n${path.back}\nRETURN collect(DISTINCT ${variable}.id) AS ${name}\n}`
}

function toFilters(value: Value): readonly Filter[] {
  if (!isList(value)) throw new TypeError(`${JSON.stringify(value)} is no list of filters.`)
  return value.map(toCondition)
}
