import type { Measurement } from './measurement.js'
import type { Uncertainty } from './reported-value.js'

/** The facts whose absence is a task for somebody. Facts that a whole document lacks belong to its coverage. */
export const MISSING_FACT_CODES = ['EXPOSURE_TIME', 'REPLICATES', 'UNCERTAINTY', 'PROTOCOL_LINK', 'DMAX'] as const
export type MissingFactCode = (typeof MISSING_FACT_CODES)[number]

/** An unknown as a task: which fact, on which measurements (`about`, ids), and what would settle it. */
export interface MissingFact {
  readonly code: MissingFactCode
  readonly message: string
  readonly about: readonly string[]
}

interface MissingFactLaw {
  readonly code: MissingFactCode
  readonly isMissing: (measurement: Measurement) => boolean
  readonly describe: (measurement: Measurement) => string
}

const LAWS: readonly MissingFactLaw[] = [
  {
    code: 'EXPOSURE_TIME',
    isMissing: ({ assay }) => !isKnownBasis(assay.exposureTime.basis) || assay.exposureTime.value === null,
    describe: ({ assay }) => {
      const printed = assay.exposureTime.reportedText
      if (printed === null) return `The exposure time of "${assay.name}" is not given; look it up in the cited source.`
      const reading = assay.exposureTime.basis === 'EXAMPLE_ONLY' ? 'only as an example' : 'without a number'
      return `The exposure time of "${assay.name}" is given ${reading} ("${printed}"); look up the time that was used in the cited source.`
    },
  },
  {
    code: 'REPLICATES',
    isMissing: ({ uncertainty }) => uncertainty?.n == null,
    describe: (measurement) => `${toValueText(measurement)} has no number of replicates; look up n in the cited source.`,
  },
  {
    code: 'UNCERTAINTY',
    isMissing: ({ uncertainty }) => uncertainty === null || !isErrorStated(uncertainty),
    describe: (measurement) =>
      `${toValueText(measurement)} has no stated error; look up its SD, SEM or confidence interval in the cited source.`,
  },
  {
    code: 'PROTOCOL_LINK',
    isMissing: ({ assay }) => assay.protocolId === null || assay.protocolBasis !== 'STATED',
    describe: ({ assay }) => {
      const state = assay.protocolId === null ? 'is not known' : 'is inferred, not stated'
      return `The protocol behind "${assay.name}" ${state}; confirm in the cited source which method gave the value.`
    },
  },
  {
    code: 'DMAX',
    isMissing: (measurement) => isDegradationConcentration(measurement.endpoint) && measurement.fit?.dmax == null,
    describe: (measurement) =>
      `${toValueText(measurement)} has no Dmax; a ${measurement.endpoint} says little without the extent of degradation. Look it up in the cited source.`,
  },
]

/** Lists what is not known about one measurement, in the order of `MISSING_FACT_CODES`. */
export function findMissingFacts(measurement: Measurement): readonly MissingFact[] {
  return LAWS.filter((law) => law.isMissing(measurement)).map((law) => ({
    code: law.code,
    message: law.describe(measurement),
    about: [measurement.id],
  }))
}

/** Joins the missing facts of several measurements: one for each code, about all of them, each message once. */
export function findMissingFactsOfAll(measurements: readonly Measurement[]): readonly MissingFact[] {
  const all = measurements.flatMap(findMissingFacts)
  return MISSING_FACT_CODES.flatMap((code) => {
    const ofCode = all.filter((fact) => fact.code === code)
    if (ofCode.length === 0) return []
    const messages = [...new Set(ofCode.map((fact) => fact.message))]
    return [{ code, message: messages.join(' '), about: [...new Set(ofCode.flatMap((fact) => fact.about))] }]
  })
}

/** DC50, DC90 and their like: the concentration that degrades so many percent. */
export function isDegradationConcentration(endpoint: string): boolean {
  return /^DC\d+$/.test(endpoint)
}

/** Tells whether an uncertainty holds an error; one that holds only n does not. */
export function isErrorStated(uncertainty: Uncertainty): boolean {
  return uncertainty.low !== null || uncertainty.high !== null || uncertainty.value !== null
}

function isKnownBasis(basis: string): boolean {
  return basis === 'STATED' || basis === 'INFERRED'
}

function toValueText(measurement: Measurement): string {
  return `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}")`
}
