/** The made-up evidence: measurements, of which some are proposed or superseded, missing values, claims and their lines. */
import type { Properties } from '../../../src/graph/record.js'
import { type Draft, force, located, range } from './synthetic-draft.js'

const ENDPOINTS = ['IC50', 'DC50', 'EC50', 'Ki']

export function addMeasurements(draft: Draft): void {
  const { add, link, pick, pickHot, sizes } = draft
  for (const i of range(sizes.measurements)) {
    const reported = { endpoint: ENDPOINTS[pick(4)] ?? 'IC50', ...reportedValue(i, pick(10_000) / 10) }
    add(['Measurement', i], {
      ...reported,
      ...(i % 50 === 49 ? { status: 'PROPOSED' } : force(i)),
      ...(i % 11 === 0 ? {} : located(draft, i, 60)),
    })
    link('OF_COMPOUND', ['Measurement', i], ['Compound', pickHot(sizes.compounds)], { role: 'TEST' })
    link('IN_ASSAY', ['Measurement', i], ['Assay', pickHot(sizes.assays)])
    link('CITED_BY', ['Measurement', i], ['Citation', pick(sizes.citations)])
    if (i % 13 === 12) link('SUPERSEDES', ['Measurement', i], ['Measurement', i - 12])
    if (i % 17 === 16) link('RESTATES', ['Measurement', i], ['Measurement', i - 1])
    if (i % 20 === 0) {
      add(['DoseResponseFit', i], { hillSlope: 1.25, top: 100, hookObserved: false })
      link('FROM_FIT', ['Measurement', i], ['DoseResponseFit', i])
    }
  }
}

export function addMissingValues(draft: Draft): void {
  const { add, link, pick, pickHot, sizes } = draft
  for (const i of range(sizes.missingValues)) {
    const cell = { endpoint: 'DC50', endpointKind: 'CONCENTRATION', reason: 'NOT_REPORTED', reportedText: '-' }
    add(['MissingValue', i], { ...cell, ...force(i), ...located(draft, i, 70) })
    link('OF_COMPOUND', ['MissingValue', i], ['Compound', pick(sizes.compounds)])
    link('IN_ASSAY', ['MissingValue', i], ['Assay', pickHot(sizes.assays)])
    if (i % 3 !== 0) link('CITED_BY', ['MissingValue', i], ['Citation', pick(sizes.citations)])
  }
}

export function addClaims(draft: Draft): void {
  const { add, link, pick, sizes } = draft
  for (const i of range(sizes.claims)) {
    const number = i % 4 === 0 ? {} : { number: i % 9 }
    add(['Claim', i], { text: `Claim ${i}`, kind: 'ASSERTION', ...number, ...force(i), ...located(draft, i, 30) })
    link('ABOUT', ['Claim', i], ['Compound', pick(sizes.compounds)])
    if (i % 2 === 0) link('ABOUT', ['Claim', i], ['Target', pick(sizes.targets)])
    add(['EvidenceLine', i], { direction: 'SUPPORTS', strength: 'unchecked', ...force(i + 1) })
    link('FOR', ['EvidenceLine', i], ['Claim', i])
    link('USES', ['EvidenceLine', i], ['Citation', pick(sizes.citations)])
    if (i % 2 === 0) link('USES', ['EvidenceLine', i], ['Measurement', pick(sizes.measurements)])
  }
}

function reportedValue(i: number, number: number): Properties {
  const pValue = Math.round((9 - Math.log10(number + 0.1)) * 10) / 10
  const interval = { intervalLow: number * 0.9, intervalHigh: number * 1.1, intervalLowInclusive: true, intervalHighInclusive: false }
  return {
    endpointKind: 'CONCENTRATION',
    role: 'TEST',
    reportedText: String(number),
    relation: 'EQUAL',
    value: number,
    unit: 'nM',
    significantFigures: 3,
    ...(i % 10 === 0 ? {} : { standardValue: number, standardUnit: 'nM', standardRelation: 'EQUAL', pValue }),
    ...(i % 6 === 0 ? {} : { ...interval, intervalKind: 'ROUNDING', intervalUnit: 'nM' }),
    ...(i % 8 === 0 ? { uncertaintyText: '± 1.5', uncertaintyKind: 'SD', uncertaintyValue: 1.5, n: 3 } : {}),
    ...(i % 7 === 0 ? { validity: ['DMAX_MISSING', 'ENDPOINT_AMBIGUOUS'] } : {}),
  }
}
