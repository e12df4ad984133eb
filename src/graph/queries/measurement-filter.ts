/**
 * Which measurements a list holds. What a filter asks of a measurement's surroundings (its compound, assay, cell line …)
 * is where the search begins, if it stands at the top of the filter; else the ids around each measurement are compared.
 */
import type { EvidenceStatus } from '../../domain/evidence-status.js'
import { type Bind, type Combined, type NumberCondition, type TextCondition, testCombined, testNumber, testText } from './condition.js'
import { inForce } from './in-force.js'

type Optional<Given> = Given | null | undefined

/** Null and absent do not restrict. The endpoint's code is compared in lower case; `standardValue` is in nM. */
export interface MeasurementFilter extends Combined<MeasurementFilter> {
  readonly endpoint?: Optional<TextCondition>
  readonly standardValue?: Optional<NumberCondition>
  readonly pValue?: Optional<NumberCondition>
  readonly compoundId?: Optional<string>
  readonly assayId?: Optional<string>
  readonly citationId?: Optional<string>
  readonly cellLineId?: Optional<string>
  readonly targetId?: Optional<string>
  /** The document in which the value stands. */
  readonly documentId?: Optional<string>
  /** What is listed is in force, hence ACCEPTED at that moment: a list without it matches nothing. */
  readonly statuses?: Optional<readonly EvidenceStatus[]>
}

interface Surrounding {
  readonly key: 'compoundId' | 'assayId' | 'citationId' | 'cellLineId' | 'targetId'
  /** From the surrounding `s` to its measurements. */
  readonly label: string
  readonly from: string
  /** From a measurement to the ids of its surroundings. */
  readonly ids: string
}

/** Those with the fewest measurements first. */
const SURROUNDINGS: readonly Surrounding[] = [
  {
    key: 'assayId',
    label: 'Assay',
    from: 'MATCH (s)<-[:IN_ASSAY]-(m:Measurement)',
    ids: '[(m)-[:IN_ASSAY]->(s:Assay) | s.id]',
  },
  {
    key: 'citationId',
    label: 'Citation',
    from: 'MATCH (s)<-[:CITED_BY]-(m:Measurement)',
    ids: '[(m)-[:CITED_BY]->(s:Citation) | s.id]',
  },
  {
    key: 'compoundId',
    label: 'Compound',
    from: 'MATCH (s)<-[:OF_COMPOUND]-(m:Measurement)',
    ids: '[(m)-[:OF_COMPOUND]->(s:Compound) | s.id]',
  },
  {
    key: 'cellLineId',
    label: 'CellLine',
    from: 'MATCH (s)<-[:IN_CELL_LINE]-(a:Assay)\nMATCH (a)<-[:IN_ASSAY]-(m:Measurement)',
    ids: '[(m)-[:IN_ASSAY]->(:Assay)-[:IN_CELL_LINE]->(s:CellLine) | s.id]',
  },
  {
    key: 'targetId',
    label: 'Target',
    from: 'MATCH (s)<-[:AGAINST]-(a:Assay)\nMATCH (a)<-[:IN_ASSAY]-(m:Measurement)',
    ids: '[(m)-[:IN_ASSAY]->(:Assay)-[:AGAINST]->(s:Target) | s.id]',
  },
]

/** Clauses after which `m` is each measurement in force at `$at` that the filter lets through. */
export function matchMeasurements(filter: MeasurementFilter, bind: Bind): string {
  const start = SURROUNDINGS.find(({ key }) => isGiven(filter[key]))
  const value = start === undefined ? null : filter[start.key]
  if (start === undefined || !isGiven(value)) return narrowMeasurements('MATCH (m:Measurement)', filter, bind)
  return narrowMeasurements(`MATCH (s:${start.label} {id: ${bind(value)}})\n${start.from}`, { ...filter, [start.key]: null }, bind)
}

/** The same, for clauses that bind `m` already. Of what else they bind, `kept` is in reach afterwards. */
export function narrowMeasurements(clauses: string, filter: MeasurementFilter, bind: Bind, kept: readonly string[] = []): string {
  const compared = new Set<Surrounding>()
  const tests = testCombined(filter, (part) => [
    ...testText('toLower(m.endpoint)', part.endpoint, bind),
    ...testNumber('m.standardValue', part.standardValue, bind),
    ...testNumber('m.pValue', part.pValue, bind),
    ...testText('m.documentId', isGiven(part.documentId) ? { eq: part.documentId } : null, bind),
    ...(isGiven(part.statuses) && !part.statuses.includes('ACCEPTED') ? ['false'] : []),
    ...SURROUNDINGS.flatMap((surrounding) => {
      const value = part[surrounding.key]
      if (!isGiven(value)) return []
      compared.add(surrounding)
      return [`${bind(value)} IN ${surrounding.key}s`]
    }),
  ])
  const here = `${clauses}\nWHERE ${inForce('m')}`
  if (tests.length === 0) return here
  if (compared.size === 0) return [here, ...tests].join('\nAND ')
  const ids = [...compared].map(({ key, ids }) => `${ids} AS ${key}s`)
  return `${here}\nWITH ${['m', ...kept, ...ids].join(', ')}\nWHERE ${tests.join('\nAND ')}`
}

function isGiven<Given>(value: Optional<Given>): value is Given {
  return value !== null && value !== undefined
}
