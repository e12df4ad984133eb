/**
 * Which compounds a list holds. What is asked of a compound's measurements is answered first, for each such question: the
 * compounds that have a measurement in force that fits.
 */
import { type Bind, type Combined, type TextCondition, testCombined, testText } from './condition.js'
import { type MeasurementFilter, matchMeasurements } from './measurement-filter.js'

type Optional<Given> = Given | null | undefined

/** Null and absent do not restrict. Texts are compared in lower case. */
export interface CompoundFilter extends Combined<CompoundFilter> {
  readonly name?: Optional<TextCondition>
  readonly modality?: Optional<TextCondition>
  /** At least one measurement in force at `$at` fits. */
  readonly measurements?: Optional<MeasurementFilter>
}

/** Clauses after which `c` is each compound that the filter lets through and that fits `more`. They end in a WHERE if there is one. */
export function matchCompounds(filter: CompoundFilter, more: readonly string[], bind: Bind): string {
  const questions: string[] = []
  const tests = testCombined(filter, ({ name, modality, measurements }) => [
    ...testText('c.sortName', name, bind),
    ...testText('toLower(c.modality)', modality, bind),
    ...(measurements === null || measurements === undefined
      ? []
      : [`c.id IN fitting${questions.push(matchMeasurements(measurements, bind)) - 1}`]),
  ])
  const answers = questions.map((question, index) => {
    const fitting = questions.slice(0, index).map((_, earlier) => `fitting${earlier}`)
    return `CALL () {\n${question}\nMATCH (m)-[:OF_COMPOUND]->(x:Compound)\nRETURN collect(DISTINCT x.id) AS fitting${index}\n}\nWITH ${[...fitting, `fitting${index}`].join(', ')}`
  })
  const conditions = [...more, ...tests]
  return [...answers, 'MATCH (c:Compound)', ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join('\nAND ')}`])].join('\n')
}
