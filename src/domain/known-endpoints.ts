import type { Endpoint, EndpointKind } from './endpoint.js'

/** Half and other fractions of an effect, constants and thresholds: concentrations, which are divided. */
const CONCENTRATIONS: readonly (readonly [code: string, name: string])[] = [
  ['IC50', 'concentration that inhibits by half'],
  ['IC10', 'concentration that inhibits by 10 %'],
  ['IC20', 'concentration that inhibits by 20 %'],
  ['IC30', 'concentration that inhibits by 30 %'],
  ['IC80', 'concentration that inhibits by 80 %'],
  ['IC90', 'concentration that inhibits by 90 %'],
  ['IC95', 'concentration that inhibits by 95 %'],
  ['EC50', 'concentration of half the effect'],
  ['EC10', 'concentration of 10 % of the effect'],
  ['EC20', 'concentration of 20 % of the effect'],
  ['EC90', 'concentration of 90 % of the effect'],
  ['DC50', 'concentration that degrades half of the protein'],
  ['DC90', 'concentration that degrades 90 % of the protein'],
  ['GI50', 'concentration that halves growth'],
  ['GR50', 'concentration that halves the growth rate'],
  ['TGI', 'concentration that stops growth'],
  ['LC50', 'concentration lethal to half'],
  ['CC50', 'concentration toxic to half of the cells'],
  ['TC50', 'concentration toxic to half'],
  ['AC50', 'concentration of half the activity'],
  ['XC50', 'concentration of half the effect, of an unstated kind'],
  ['ED50', 'dose or concentration of half the effect'],
  ['Potency', 'concentration of half the effect, as a screening centre fitted it'],
  ['Ki', 'inhibition constant'],
  ['Kd', 'dissociation constant'],
  ['KB', 'equilibrium dissociation constant of an antagonist'],
  ['Km', 'Michaelis constant'],
  ['MIC', 'least concentration that inhibits growth'],
  ['MIC50', 'concentration that inhibits half of the strains'],
  ['MIC90', 'concentration that inhibits 90 % of the strains'],
  ['MEC', 'least effective concentration'],
  ['MBC', 'least concentration that kills bacteria'],
  ['MFC', 'least concentration that kills fungi'],
  ['A2', 'concentration of an antagonist that calls for twice the agonist'],
  ['D2', 'concentration of half the effect, of an agonist'],
]

const EXTENTS: readonly (readonly [code: string, name: string])[] = [
  ['Dmax', 'greatest degradation'],
  ['Emax', 'greatest effect'],
  ['Imax', 'greatest inhibition'],
  ['Inhibition', 'inhibition at a given concentration'],
  ['Degradation', 'degradation at a given concentration'],
  ['Activity', 'activity at a given concentration'],
  ['Efficacy', 'effect compared with a full agonist'],
  ['Residual activity', 'activity left'],
]

const TIMES: readonly (readonly [code: string, name: string])[] = [
  ['t1/2', 'half-life'],
  ['Residence time', 'mean time that a complex lasts'],
  ['Tmax', 'time of the greatest concentration'],
]

const OTHERS: readonly (readonly [code: string, name: string])[] = [
  ['kon', 'association rate constant'],
  ['koff', 'dissociation rate constant'],
  ['kinact', 'greatest rate of inactivation'],
  ['Ka', 'association constant'],
  ['pKa', 'acid constant, −log10'],
  ['Delta G', 'free energy of binding'],
  ['Delta H', 'enthalpy of binding'],
  ['-T*delta S', 'entropy term of binding'],
  ['Papp', 'apparent permeability'],
  ['Solubility', 'solubility'],
  ['LogP', 'partition coefficient, log10'],
  ['LogD', 'distribution coefficient, log10'],
  ['Tm', 'melting temperature'],
  ['Delta Tm', 'shift of the melting temperature'],
  ['Hill slope', 'steepness of a dose–response curve'],
  ['AUC', 'area under a curve'],
  ['LD50', 'dose lethal to half'],
  ['Ratio', 'ratio of two values'],
]

/** BioAssay Ontology ids that stand beside the endpoint in a ChEMBL activity table (`bao_endpoint` of target CHEMBL1824). */
const BAO_IDS: ReadonlyMap<string, string> = new Map([['IC50', 'BAO_0000190']])

/**
 * The endpoints that a source's column can be recognised as; others are added as data. A logarithm (`pIC50`) is no
 * endpoint of its own: see `reported-type.ts`.
 */
export const KNOWN_ENDPOINTS: readonly Endpoint[] = [
  ...CONCENTRATIONS.map((entry) => toEndpoint(entry, 'CONCENTRATION')),
  ...EXTENTS.map((entry) => toEndpoint(entry, 'EXTENT')),
  ...TIMES.map((entry) => toEndpoint(entry, 'TIME')),
  ...OTHERS.map((entry) => toEndpoint(entry, 'OTHER')),
]

const BY_LOWER_CODE: ReadonlyMap<string, Endpoint> = new Map(KNOWN_ENDPOINTS.map((endpoint) => [endpoint.code.toLowerCase(), endpoint]))

/** By its code, in any case; null for a code that the table lacks. */
export function findEndpoint(code: string): Endpoint | null {
  return BY_LOWER_CODE.get(code.toLowerCase()) ?? null
}

function toEndpoint([code, name]: readonly [string, string], kind: EndpointKind): Endpoint {
  return { id: toEndpointId(code), code, name, kind, baoId: BAO_IDS.get(code) ?? null }
}

function toEndpointId(code: string): string {
  return `endpoint:${code
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')}`
}
