import type { Assay } from '../../src/domain/assay.js'
import type { Known } from '../../src/domain/basis.js'
import type { Citation } from '../../src/domain/citation.js'
import type { Company } from '../../src/domain/company.js'
import type { Compound, CompoundProfile } from '../../src/domain/compound.js'
import type { Measurement } from '../../src/domain/measurement.js'
import type { MissingValue } from '../../src/domain/missing-value.js'
import { parseReportedValue } from '../../src/domain/parse-reported-value.js'
import type { ReportedValue } from '../../src/domain/reported-value.js'

/** Nothing is said about a condition. */
export const UNKNOWN: Known<string> = { value: null, basis: 'UNKNOWN' }

/** The source says so of this value. */
export function stated(value: string): Known<string> {
  return { value, basis: 'STATED' }
}

/** It follows from elsewhere in the source. */
export function inferred(value: string): Known<string> {
  return { value, basis: 'INFERRED' }
}

export function buildCompany(name: string): Company {
  return { id: `company:${toSlug(name)}`, name, version: 1 }
}

export function buildCompound(name: string, given: Partial<Compound> = {}): Compound {
  const nothing = { modality: null, inchiKey: null, smiles: null, molecularWeight: null }
  return { id: `compound:${toSlug(name)}`, name, ...nothing, version: 1, ...given }
}

/** A compound's developers by name, and its action. */
export function buildProfile(compound: Compound, companies: readonly string[], action: string | null): readonly [string, CompoundProfile] {
  const mechanism = {
    id: `mechanism:${action ?? ''}`,
    name: action ?? '',
    action: action ?? '',
    targetIds: [],
    recruitsIds: [],
    version: 1,
  }
  const profile = {
    compoundId: compound.id,
    companies: companies.map((name) => ({
      company: buildCompany(name),
      role: 'DEVELOPER',
      reportedText: companies.join('/'),
      citationId: null,
    })),
    mechanisms: action === null ? [] : [mechanism],
    forms: [],
  }
  return [compound.id, profile]
}

export function buildCitation(label: string, given: Partial<Citation> = {}): Citation {
  const ids = { normalisedTitle: null, doi: null, pmid: null, url: null, accessedAt: null, license: null }
  const publisher = { publishedBy: null, publisherBasis: 'UNKNOWN' } as const
  const reference = { number: null, reportedText: label, title: null, host: null, grade: 'HOST_ONLY', documentId: null } as const
  return { id: `citation:${toSlug(label)}`, label, ...reference, ...ids, ...publisher, ...given }
}

/** An assay of which nothing is known but its name, unless given. */
export function buildAssay(name: string, given: Partial<Assay> = {}): Assay {
  return {
    id: `assay:${toSlug(name)}`,
    name,
    readout: UNKNOWN,
    format: UNKNOWN,
    technology: UNKNOWN,
    species: UNKNOWN,
    targetVariant: UNKNOWN,
    substrate: UNKNOWN,
    serum: UNKNOWN,
    fitConvention: UNKNOWN,
    exposureTime: { name: 'exposure time', value: null, unit: null, reportedText: null, basis: 'UNKNOWN' },
    target: null,
    targetBasis: 'UNKNOWN',
    cellLine: null,
    cellLineBasis: 'UNKNOWN',
    protocolId: null,
    protocolBasis: 'UNKNOWN',
    version: 1,
    ...given,
  }
}

/** An assay of which everything is known, with an exposure of 72 h in RS4;11. */
export function buildKnownAssay(name: string, given: Partial<Assay> = {}): Assay {
  return buildAssay(name, {
    readout: stated('viability'),
    format: stated('cellular'),
    technology: stated('CellTiter-Glo'),
    species: stated('Homo sapiens'),
    serum: stated('10 % FBS'),
    fitConvention: stated('absolute'),
    exposureTime: { name: 'exposure time', value: 72, unit: 'h', reportedText: '72 h', basis: 'STATED' },
    targetBasis: 'STATED',
    cellLine: { id: 'cell-line:rs4-11', name: 'RS4;11', cellosaurus: 'CVCL_0093', parentId: null, modification: null, version: 1 },
    cellLineBasis: 'STATED',
    protocolId: 'protocol:viability',
    protocolBasis: 'STATED',
    ...given,
  })
}

export interface BuiltMeasurement extends Partial<Measurement> {
  readonly compound: Compound
  readonly assay: Assay
  readonly citation: Citation
  readonly endpoint: string
}

/** A measurement as the parser reads its printed text, in nM unless the endpoint or the text says otherwise. */
export function buildMeasurement(text: string, given: BuiltMeasurement): Measurement {
  const { compound, assay, citation, endpoint } = given
  const isExtent = endpoint === 'Dmax'
  return {
    ...readValue(text, endpoint, isExtent ? '%' : 'nM', compound.molecularWeight),
    id: `measurement:${toSlug(`${citation.label} ${assay.name} ${compound.name} ${endpoint} ${text}`)}`,
    endpointKind: isExtent ? 'EXTENT' : 'CONCENTRATION',
    role: 'TEST',
    locator: null,
    fit: null,
    status: 'ACCEPTED',
    acceptedAt: '2026-01-01T00:00:00.000Z',
    fromSequence: 1,
    untilSequence: null,
    supersedesId: null,
    supersededById: null,
    restatesId: null,
    ...given,
  }
}

export function buildMissingValue(text: string, given: Pick<MissingValue, 'compound' | 'assay' | 'citation' | 'endpoint'>): MissingValue {
  return {
    id: `missing-value:${toSlug(`${given.compound.name} ${given.endpoint}`)}`,
    endpointKind: 'CONCENTRATION',
    reason: 'NOT_REPORTED',
    reportedText: text,
    locator: null,
    fromSequence: 1,
    untilSequence: null,
    ...given,
  }
}

function readValue(text: string, endpoint: string, unit: string, molecularWeight: number | null): ReportedValue {
  const parsed = parseReportedValue({ text, endpoint, unit: /[a-z%]/i.test(text) ? null : unit, molecularWeight })
  if (parsed.kind !== 'VALUE') throw new Error(`"${text}" is not a value.`)
  return parsed.value
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
