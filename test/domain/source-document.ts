import type { Assay } from '../../src/domain/assay.js'
import type { Citation } from '../../src/domain/citation.js'
import type { ComparisonRequest } from '../../src/domain/compare-potency.js'
import { STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import type { Compound, CompoundProfile } from '../../src/domain/compound.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import type { Measurement } from '../../src/domain/measurement.js'
import type { MissingValue } from '../../src/domain/missing-value.js'
import type { Provenance } from '../../src/domain/provenance.js'
import { createProvenance } from '../../src/domain/provenance.js'
import {
  buildAssay,
  buildCitation,
  buildCompany,
  buildCompound,
  buildMeasurement,
  buildMissingValue,
  buildProfile,
  inferred,
  stated,
} from './build-records.js'

/** What the comparative guide on KT-253 says of potency: six IC50, one DC50, five cells without a value. The graph's seed says the same. */
const documentId = 'document:kt-253-comparative-guide'
const locator = { documentId, lineStart: 40, lineEnd: 40, row: 1, column: 'IC50', sha256: null }

export const kt253 = buildCompound('KT-253')
export const milademetan = buildCompound('Milademetan')
export const rg7388 = buildCompound('RG7388')
export const sar405838 = buildCompound('SAR405838')
export const siremadlin = buildCompound('Siremadlin')
export const navtemadlin = buildCompound('Navtemadlin')

export const profiles: ReadonlyMap<string, CompoundProfile> = new Map([
  buildProfile(kt253, ['Kymera'], 'degrader'),
  buildProfile(milademetan, ['Sankyo', 'Rain'], 'inhibitor'),
  buildProfile(rg7388, ['Roche'], 'inhibitor'),
  buildProfile(sar405838, ['Sanofi'], 'inhibitor'),
  buildProfile(siremadlin, ['Novartis'], 'inhibitor'),
  buildProfile(navtemadlin, ['Amgen', 'Kartos'], 'inhibitor'),
])

export const kymeraCitation: Citation = buildCitation('kymeratx.com', {
  number: 5,
  host: 'kymeratx.com',
  publishedBy: buildCompany('Kymera'),
  publisherBasis: 'INFERRED',
  documentId,
})

export const ownCitation: Citation = buildCitation('BenchChem guide', {
  publishedBy: buildCompany('BenchChem'),
  publisherBasis: 'STATED',
  documentId,
})

export const viabilityAssay: Assay = buildAssay('RS4;11 viability', {
  readout: inferred('viability'),
  format: inferred('cellular'),
  technology: inferred('CellTiter-Glo'),
  exposureTime: { name: 'exposure time', value: 72, unit: 'h', reportedText: 'e.g., 72 hours', basis: 'EXAMPLE_ONLY' },
  targetBasis: 'INFERRED',
  cellLine: { id: 'cell-line:rs4-11', name: 'RS4;11', cellosaurus: null, parentId: null, modification: null, version: 1 },
  cellLineBasis: 'STATED',
  protocolId: 'protocol:cell-viability',
  protocolBasis: 'INFERRED',
})

export const degradationAssay: Assay = buildAssay('MDM2-HiBiT degradation', {
  readout: stated('degradation'),
  format: inferred('cellular'),
  technology: stated('MDM2-HiBiT'),
  exposureTime: { name: 'exposure time', value: null, unit: null, reportedText: 'a defined period', basis: 'UNKNOWN' },
  target: { id: 'target:mdm2', name: 'MDM2', kind: 'SINGLE_PROTEIN', organism: null, uniprot: null, chemblId: null, version: 1 },
  targetBasis: 'STATED',
  targetVariant: stated('MDM2-HiBiT fusion'),
  cellLine: {
    id: 'cell-line:hek293t-mdm2-hibit',
    name: 'HEK293T MDM2-HiBiT',
    cellosaurus: null,
    parentId: 'cell-line:hek293t',
    modification: 'MDM2-HiBiT',
    version: 1,
  },
  cellLineBasis: 'INFERRED',
  protocolId: 'protocol:mdm2-degradation',
  protocolBasis: 'INFERRED',
})

export const kt253Ic50 = measureIc50(kt253, '0.3')
export const milademetanIc50 = measureIc50(milademetan, '67')
export const rg7388Ic50 = measureIc50(rg7388, '220')
export const sar405838Ic50 = measureIc50(sar405838, '620')
export const siremadlinIc50 = measureIc50(siremadlin, '163')
export const navtemadlinIc50 = measureIc50(navtemadlin, '280')
export const kt253Dc50 = buildMeasurement('0.4', {
  compound: kt253,
  assay: degradationAssay,
  citation: kymeraCitation,
  endpoint: 'DC50',
  locator,
})

export const measurements: readonly Measurement[] = [
  kt253Ic50,
  milademetanIc50,
  rg7388Ic50,
  sar405838Ic50,
  siremadlinIc50,
  navtemadlinIc50,
  kt253Dc50,
]

export const missingValues: readonly MissingValue[] = [milademetan, rg7388, sar405838, siremadlin, navtemadlin].map((compound) =>
  buildMissingValue('-', { compound, assay: degradationAssay, citation: kymeraCitation, endpoint: 'DC50' }),
)

export const provenance: Provenance = createProvenance({ profiles, measurements, missingValues, documentCitations: [ownCitation] })

/** Everything against KT-253 under the default policy. */
export const request: ComparisonRequest = {
  reference: kt253,
  comparators: null,
  measurements,
  missingValues,
  profiles,
  documentCitations: [ownCitation],
  policy: STANDARD_POLICY,
  scope: DEFAULT_EVIDENCE_SCOPE,
}

/** KT-253 and another degrader in another source, the nearest there is to a rival DC50. */
export const md4251 = buildCompound('MD-4251')
export const md4251Dc50 = buildMeasurement('0.2', {
  compound: md4251,
  assay: buildAssay('RS4;11 MDM2 degradation', {
    ...degradationAssay,
    id: 'assay:rs4-11-mdm2-degradation',
    technology: stated('western blot'),
    exposureTime: { name: 'exposure time', value: 2, unit: 'h', reportedText: '2 h', basis: 'STATED' },
    cellLine: viabilityAssay.cellLine,
    cellLineBasis: 'STATED',
  }),
  citation: buildCitation('J. Med. Chem. 2025', { doi: '10.1021/acs.jmedchem.5c00809', grade: 'RESOLVED_DOI' }),
  endpoint: 'DC50',
  fit: { hillSlope: null, top: null, bottom: null, dmax: 96, hookObserved: null, convention: null },
})

/** Of what, by what and from where a value is. */
export function placeOf({ compound, assay, citation, endpoint, locator: place }: Measurement) {
  return { compound, assay, citation, endpoint, locator: place }
}

function measureIc50(compound: Compound, text: string): Measurement {
  const given = { compound, assay: viabilityAssay, citation: kymeraCitation, endpoint: 'IC50', locator }
  const measurement = buildMeasurement(text, given)
  return { ...measurement, validity: [...measurement.validity, 'ENDPOINT_AMBIGUOUS'] }
}
