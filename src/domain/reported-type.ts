import type { Endpoint } from './endpoint.js'
import { foldPrintedText } from './fold-printed-text.js'
import { findEndpoint } from './known-endpoints.js'
import type { UnitScale } from './unit.js'

/** What a source's type column names: an endpoint and the scale on which the number is printed. */
export interface ReportedType {
  readonly endpoint: Endpoint
  readonly scale: UnitScale
}

/** Wordings that are not the code of a table entry. Keys as `toKey` makes them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['percentdegradation', 'Degradation'],
  ['%degradation', 'Degradation'],
  ['percentinhibition', 'Inhibition'],
  ['%inhibition', 'Inhibition'],
  ['inh', 'Inhibition'],
  ['%activity', 'Activity'],
  ['percentactivity', 'Activity'],
  ['deltag', 'Delta G'],
  ['δg', 'Delta G'],
  ['deltah', 'Delta H'],
  ['δh', 'Delta H'],
  ['-tδs', '-T*delta S'],
  ['-tdeltas', '-T*delta S'],
  ['halflife', 't1/2'],
  ['t12', 't1/2'],
  ['residencetime', 'Residence time'],
  ['residualactivity', 'Residual activity'],
  ['hillslope', 'Hill slope'],
  ['deltatm', 'Delta Tm'],
  ['δtm', 'Delta Tm'],
  ['pampapapp', 'Papp'],
  ['caco2a2bpapp', 'Papp'],
  ['caco2b2apapp', 'Papp'],
  ['absic50', 'IC50'],
  ['ic50abs', 'IC50'],
  ['relic50', 'IC50'],
  ['kdapp', 'Kd'],
  ['kiapp', 'Ki'],
])

/**
 * Reads a type: `IC50`, `IC₅₀`, `pIC50`, `-Log IC50`, `log(1/Ki)`, `LN_IC50`, `pA2`. A leading p is −log10 where the rest is
 * a concentration; `pKa` is not. Null for a type that the table of endpoints lacks.
 */
export function readReportedType(printed: string): ReportedType | null {
  const text = foldPrintedText(printed.slice(0, 80)).text.replace(/[\s_^{}]/g, '')
  return readPlain(text) ?? readLogarithm(text) ?? readMinusLogarithm(text)
}

function readPlain(text: string): ReportedType | null {
  const endpoint = findNamed(text)
  return endpoint === null ? null : { endpoint, scale: 'PLAIN' }
}

function readLogarithm(text: string): ReportedType | null {
  const log = /^(-|neg)?(log(?:10)?|ln)\(?(1\/)?(.+?)\)?$/i.exec(text)
  const endpoint = findNamed(log?.[4] ?? '')
  if (log === null || endpoint?.kind !== 'CONCENTRATION') return null
  const isNegative = (log[1] !== undefined) !== (log[3] !== undefined)
  if (/^ln$/i.test(log[2] ?? '')) return isNegative ? null : { endpoint, scale: 'LN' }
  return { endpoint, scale: isNegative ? 'MINUS_LOG10' : 'LOG10' }
}

function readMinusLogarithm(text: string): ReportedType | null {
  const endpoint = /^p[a-z]/i.test(text) ? findNamed(text.slice(1)) : null
  return endpoint?.kind === 'CONCENTRATION' ? { endpoint, scale: 'MINUS_LOG10' } : null
}

function findNamed(text: string): Endpoint | null {
  const key = text.toLowerCase().replace(/[^a-zδ\d%-]/g, '')
  return findEndpoint(text) ?? findEndpoint(SYNONYMS.get(key) ?? '') ?? findEndpoint(text.replace(/[-.]/g, ''))
}
