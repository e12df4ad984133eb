/**
 * A printed value was entered wrongly: the correction is a new measurement that waits for review and, once accepted,
 * supersedes the old one. Corrections of one value wait side by side; the first one accepted makes the others stale.
 */
import { checkLocator, type EnteredLocator } from '../domain/check-locator.js'
import { checkReportedValue } from '../domain/check-reported-value.js'
import { requireReason, requireText } from '../domain/check-text.js'
import type { Measurement } from '../domain/measurement.js'
import { parseReportedValue } from '../domain/parse-reported-value.js'
import type { ReportedValue } from '../domain/reported-value.js'
import { createConflict, createInvalidInput, type UserError } from '../domain/user-error.js'
import { toLocatorProperties, toReference, toRelationship } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import { toReportedValueProperties } from '../graph/reported-value-properties.js'
import { toStoredProperties } from '../graph/stored-properties.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, compareFields, createProposal, refuse } from './change-plan.js'
import { describeUnknown } from './check-references.js'
import { copyMeasurement } from './copy-measurement.js'
import { curate } from './curate.js'
import { enterLocator } from './enter-locator.js'
import { findEndpoint } from './find-endpoint.js'
import { LATEST } from './latest-moment.js'
import { nameEvidence } from './new-id.js'

export interface CorrectMeasurementInput extends ActionInput {
  readonly measurement: string
  readonly reportedText: string
  /** Null: the unit stays. */
  readonly unit?: string | null | undefined
  readonly reason: string
  /** Null: the place stays. */
  readonly locator?: EnteredLocator | null | undefined
}

export function correctMeasurement(request: CurationRequest<CorrectMeasurementInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'correctMeasurement', (desk) => ({
    errors: [
      ...requireText(input.reportedText, ['reportedText'], 'Enter the value exactly as the source prints it.'),
      ...requireReason(input.reason),
      ...checkLocator(input.locator),
    ],
    reason: input.reason,
    decide: async (transaction) => {
      const [old] = await findMeasurementsByIds(transaction, { ids: [input.measurement], at: LATEST })
      const [stored] = await findRecordsByIds(transaction, 'Measurement', [input.measurement])
      if (old === undefined || stored === undefined || old.status === 'DRAFT') {
        return refuse(describeUnknown('Measurement', input.measurement, ['measurement']))
      }
      if (old.status !== 'ACCEPTED') return refuse(describeGone(old))
      const corrected = await readCorrection(transaction, input, old)
      if (corrected.value === null) return refuse(...corrected.errors)

      const id = nameEvidence('measurement', [old.compound.id, old.endpoint], desk.digest)
      const value = toReportedValueProperties(corrected.value)
      const changes = { ...value, ...corrected.place, status: 'PROPOSED' }
      const without = [...VALUE_PROPERTIES, ...(input.locator == null ? [] : PLACE_PROPERTIES)]
      const { node, relationships } = copyMeasurement(stored, id, { without, changes })
      const supersedes = toRelationship('SUPERSEDES', node, toReference('Measurement', old.id))
      const difference = compareFields(id, toReportedValueProperties(old), value)
      return apply(
        { nodes: [node], relationships: [...relationships, supersedes], changes: difference, resultIds: [id] },
        createProposal(desk, { subject: node, state: 'PROPOSED', reason: input.reason }),
      )
    },
  }))
}

interface Correction {
  readonly value: ReportedValue | null
  readonly place: ReturnType<typeof toStoredProperties>
  readonly errors: readonly UserError[]
}

/** What was said of the value beside its printed text, a curator's flags, stays. */
async function readCorrection(reader: GraphReader, input: CorrectMeasurementInput, old: Measurement): Promise<Correction> {
  const endpoint = await findEndpoint(reader, old.endpoint)
  const { locator, errors } = await enterLocator(reader, input.locator, old.locator?.documentId ?? old.citation.documentId)
  if ('message' in endpoint || errors.length > 0) return { value: null, place: {}, errors }
  const unit = input.unit ?? old.unit
  const { molecularWeight } = old.compound
  const checked = checkReportedValue({ reportedText: input.reportedText, unit, uncertainty: null, n: null, endpoint, molecularWeight })
  if (checked.kind === 'INVALID') return { value: null, place: {}, errors: checked.errors }
  const isSame = input.reportedText === old.reportedText && checked.value.unit === old.unit && locator === null
  if (isSame) return { value: null, place: {}, errors: [describeSame(old)] }
  const before = parseReportedValue({ text: old.reportedText, unit: old.unit, endpoint: old.endpoint, molecularWeight })
  const read = before.kind === 'VALUE' ? before.value.validity : []
  const flags = old.validity.filter((code) => !read.includes(code))
  const validity = [...new Set([...checked.value.validity, ...flags])].sort()
  return { value: { ...checked.value, validity }, place: toStoredProperties(toLocatorProperties(locator)), errors: [] }
}

function describeGone({ id, status, supersededById }: Measurement): UserError {
  const nextStep = supersededById === null ? `It is ${status}.` : `It is ${status}; correct ${supersededById} instead.`
  return createConflict('NOT_IN_FORCE', { culprit: id, nextStep, path: ['measurement'], currentId: supersededById ?? id })
}

function describeSame({ reportedText, unit }: Measurement): UserError {
  const nextStep = `The value reads "${reportedText}" in ${unit ?? 'no unit'} already; change the text, the unit or the place.`
  return createInvalidInput('NOTHING_CHANGED', { culprit: reportedText, nextStep, path: ['reportedText'] })
}

/** Every property that a printed value may have; a correction takes none of them over. */
const VALUE_PROPERTIES = [
  ...['reportedText', 'relation', 'value', 'upperValue', 'unit', 'standardRelation', 'standardValue', 'standardUnit', 'pValue'],
  ...['significantFigures', 'intervalLow', 'intervalHigh', 'intervalLowInclusive', 'intervalHighInclusive', 'intervalKind', 'intervalUnit'],
  ...['uncertaintyText', 'uncertaintyKind', 'uncertaintyLow', 'uncertaintyHigh', 'uncertaintyValue', 'n', 'replicateKind', 'validity'],
]
const PLACE_PROPERTIES = ['documentId', 'lineStart', 'lineEnd', 'row', 'column', 'textSha256']
