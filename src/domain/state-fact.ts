import type { Citation } from './citation.js'
import type { Claim } from './claim.js'
import type { ClaimJudgement } from './claim-verdict.js'
import { classifyIndependence, INDEPENDENCE_CLASS_WORDS } from './independence.js'
import type { Measurement } from './measurement.js'
import { findMissingFacts, type MissingFactCode } from './missing-fact.js'
import type { MissingValue } from './missing-value.js'
import type { Provenance } from './provenance.js'

const MISSING_WORDS: Readonly<Record<MissingFactCode, string>> = {
  EXPOSURE_TIME: 'exposure time',
  REPLICATES: 'replicates',
  UNCERTAINTY: 'error',
  PROTOCOL_LINK: 'a confirmed protocol',
  DMAX: 'Dmax',
}

/**
 * One measurement in one sentence: what is printed, where it stands, who stands behind it and what is not known of it.
 * `note` is what was supposed in its place. Everything in it is data; nothing is added.
 */
export function stateMeasurement(measurement: Measurement, provenance: Provenance, note: string | null = null): string {
  const { endpoint, compound, reportedText, unit, assay, citation, status } = measurement
  const value = unit === null || reportedText.includes(unit) ? reportedText : `${reportedText} ${unit}`
  const gone = status === 'ACCEPTED' ? [] : [`it is ${status.toLowerCase()}`]
  const supposed = note === null ? [] : [note]
  const interest = `it is ${INDEPENDENCE_CLASS_WORDS[classifyIndependence(measurement, provenance)]}`
  const flags = measurement.validity.length === 0 ? [] : [`it is flagged ${measurement.validity.join(', ')}`]
  const missing = findMissingFacts(measurement).map(({ code }) => MISSING_WORDS[code])
  const unknown = missing.length === 0 ? [] : [`${joinWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not known`]
  const caveats = [...gone, ...supposed, interest, ...flags, ...unknown]
  return `The ${endpoint} of ${compound.name} is ${value} by "${assay.name}"${inCells(measurement)}, as cited from ${nameCitation(citation)}; ${joinWords(caveats)}.`
}

/** A cell without a value in one sentence: it is no value of zero and no sign of inactivity, unless the source says so. */
export function stateMissingValue(missing: MissingValue): string {
  const { endpoint, compound, reportedText, reason, assay, citation } = missing
  const source = citation === null ? 'the source' : `"${citation.label}"`
  const caveat = reason === 'NO_EFFECT_OBSERVED' ? 'the concentrations tested bound what that means' : 'that is no sign of inactivity'
  return `No ${endpoint} of ${compound.name} by "${assay.name}"${inCells(missing)} is given in ${source}, which prints "${reportedText}" (${reason.toLowerCase().replaceAll('_', ' ')}); ${caveat}.`
}

/** A claim in one sentence: what is claimed, by which document, and what the evidence makes of it. */
export function stateClaim(claim: Claim, judgement: ClaimJudgement, documentTitle: string | null): string {
  const source = documentTitle === null ? 'A source' : `"${documentTitle}"`
  const { supporting, disputing, independentSupporting, verdict } = judgement
  const lines = `${countLines(supporting)} for it, ${disputing} against it, ${independentSupporting} on an independent measurement`
  return `${source} claims: "${claim.text.replace(/\.$/, '')}"; the verdict is ${verdict} (${lines}).`
}

function inCells({ assay }: Pick<Measurement, 'assay'>): string {
  return assay.cellLine === null || assay.name.includes(assay.cellLine.name) ? '' : ` in ${assay.cellLine.name}`
}

function nameCitation({ label, number, doi }: Citation): string {
  const place = number === null ? '' : ` [${number}]`
  return `${label}${place}${doi === null ? '' : ` (doi ${doi})`}`
}

function countLines(count: number): string {
  return count === 1 ? '1 line of evidence' : `${count} lines of evidence`
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
