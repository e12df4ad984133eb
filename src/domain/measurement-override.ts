import type { MeasurementOverride } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'
import { parseReportedValue } from './parse-reported-value.js'
import { concernsEndpoint } from './validity-code.js'

/** Measurements with what was supposed of them. `notes` say it by measurement id, for the explanation. */
export interface OverriddenMeasurements {
  readonly measurements: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly notes: ReadonlyMap<string, string>
  readonly warnings: readonly Issue[]
}

/**
 * Answers "what if 280 were 28?": reads the supposed text as a source's cell is read, in place of the stored value,
 * and writes nothing. A supposed text without a value leaves the measurement out, with the reason; it never falls
 * back to the stored value in silence. Doubts about the endpoint stay: another number does not settle what was counted.
 * Of several suppositions about one measurement the last counts.
 */
export function applyOverrides(measurements: readonly Measurement[], overrides: readonly MeasurementOverride[]): OverriddenMeasurements {
  const byId = new Map(overrides.map((override) => [override.measurementId, override]))
  const excluded: ExcludedMeasurement[] = []
  const notes = new Map<string, string>()
  const supposed = measurements.flatMap((measurement) => {
    const override = byId.get(measurement.id)
    if (override === undefined) return [measurement]
    const value = readOverride(measurement, override)
    if (value === null) {
      excluded.push(toUnreadable(measurement, override))
      return []
    }
    notes.set(measurement.id, toNote(measurement, override))
    return [value]
  })
  const outcomes = {
    applied: new Set(notes.keys()),
    unreadable: new Map(excluded.map(({ measurement, message }) => [measurement.id, message])),
  }
  return { measurements: supposed, excluded, notes, warnings: [...byId.values()].map((override) => toWarning(override, outcomes)) }
}

function readOverride(measurement: Measurement, override: MeasurementOverride): Measurement | null {
  const parsed = parseReportedValue({
    text: override.reportedText,
    endpoint: measurement.endpoint,
    unit: override.unit ?? measurement.unit,
    molecularWeight: measurement.compound.molecularWeight,
  })
  if (parsed.kind !== 'VALUE') return null
  const validity = new Set([...measurement.validity.filter(concernsEndpoint), ...parsed.value.validity])
  return { ...measurement, ...parsed.value, validity: [...validity] }
}

function toUnreadable(measurement: Measurement, { reportedText }: MeasurementOverride): ExcludedMeasurement {
  const whose = `the ${measurement.endpoint} of ${measurement.compound.name}`
  const message = `"${reportedText}", supposed for ${whose}, is not a value; write it as a source would, such as "28", ">10 µM" or "31.2 ± 4.8 nM".`
  return { measurement, code: 'OVERRIDE_UNREADABLE', message }
}

function toNote(measurement: Measurement, override: MeasurementOverride): string {
  return `${quote(override)} is supposed for ${measurement.compound.name} in place of the printed "${measurement.reportedText}"`
}

interface OverrideOutcomes {
  readonly applied: ReadonlySet<string>
  readonly unreadable: ReadonlyMap<string, string>
}

function toWarning(override: MeasurementOverride, { applied, unreadable }: OverrideOutcomes): Issue {
  const path = ['evidence', 'override']
  const unread = unreadable.get(override.measurementId)
  if (unread !== undefined) return { code: 'OVERRIDE_UNREADABLE', message: `${unread} The value is left out.`, path }
  if (applied.has(override.measurementId)) {
    return { code: 'OVERRIDE_APPLIED', message: `This answer supposes ${quote(override)} for ${override.measurementId}.`, path }
  }
  const message = `"${override.measurementId}" is not a measurement that this answer rests on, so supposing a value for it changes nothing; give the id of one that is.`
  return { code: 'OVERRIDE_UNUSED', message, path }
}

function quote({ reportedText, unit }: MeasurementOverride): string {
  return unit === null ? `"${reportedText}"` : `"${reportedText}" ${unit}`
}
