/**
 * What a filter of the schema lets through, in plain JavaScript over plain records: written from the schema's words
 * alone, to hold the queries against.
 */
import { toSortName } from '../../../src/domain/search-key.js'
import type { NodeRecord } from '../../../src/graph/record.js'
import { WORLD_HEAD, type World } from './filter-world.js'

type Hop = readonly [type: string, direction: 'out' | 'in']
type Input = Readonly<Record<string, unknown>>

type FieldLaw =
  | { readonly kind: 'name' | 'id' | 'status' | 'place' }
  | { readonly kind: 'text' | 'number' | 'quantity' | 'words'; readonly property: string }
  | { readonly kind: 'key' | 'some'; readonly to: string; readonly hops: readonly Hop[] }

const text = (property: string): FieldLaw => ({ kind: 'text', property })
const number = (property: string): FieldLaw => ({ kind: 'number', property })
const key = (to: string, ...hops: readonly Hop[]): FieldLaw => ({ kind: 'key', to, hops })
const some = (to: string, ...hops: readonly Hop[]): FieldLaw => ({ kind: 'some', to, hops })
const NAMED: Readonly<Record<string, FieldLaw>> = { id: { kind: 'id' }, name: { kind: 'name' } }
const EVIDENCE: Readonly<Record<string, FieldLaw>> = { id: { kind: 'id' }, status: { kind: 'status' }, document: { kind: 'place' } }

export const LABELS: Readonly<Record<string, string>> = {
  ...{ compounds: 'Compound', targets: 'Target', cellLines: 'CellLine', companies: 'Company', mechanisms: 'Mechanism', assays: 'Assay' },
  ...{ protocols: 'Protocol', measurements: 'Measurement', citations: 'Citation', documents: 'Document', claims: 'Claim' },
}

/** By noun and field, as the schema describes them. */
export const LAWS: Readonly<Record<string, Readonly<Record<string, FieldLaw>>>> = {
  compounds: {
    ...NAMED,
    ...{ modality: text('modality'), inchiKey: text('inchiKey'), molecularWeight: number('molecularWeight') },
    company: key('companies', ['DEVELOPS', 'in']),
    mechanism: key('mechanisms', ['HAS_MECHANISM', 'out']),
    target: key('targets', ['HAS_MECHANISM', 'out'], ['ACTS_ON', 'out']),
    developedBy: some('companies', ['DEVELOPS', 'in']),
    hasMechanism: some('mechanisms', ['HAS_MECHANISM', 'out']),
    measurements: some('measurements', ['OF_COMPOUND', 'in']),
    claims: some('claims', ['ABOUT', 'in']),
  },
  targets: {
    ...NAMED,
    ...{ kind: text('kind'), organism: text('organism'), uniprot: text('uniprot'), chemblId: text('chemblId') },
    mechanisms: some('mechanisms', ['ACTS_ON', 'in']),
    assays: some('assays', ['AGAINST', 'in']),
  },
  cellLines: {
    ...NAMED,
    ...{ cellosaurus: text('cellosaurus'), modification: text('modification') },
    parent: key('cellLines', ['PARENT', 'out']),
    assays: some('assays', ['IN_CELL_LINE', 'in']),
  },
  companies: { ...NAMED, compounds: some('compounds', ['DEVELOPS', 'out']), citations: some('citations', ['PUBLISHED_BY', 'in']) },
  mechanisms: {
    ...NAMED,
    action: text('action'),
    target: key('targets', ['ACTS_ON', 'out']),
    recruits: key('targets', ['RECRUITS', 'out']),
    actsOn: some('targets', ['ACTS_ON', 'out']),
    compounds: some('compounds', ['HAS_MECHANISM', 'in']),
  },
  assays: {
    ...NAMED,
    ...{ readout: text('readout'), format: text('format'), technology: text('technology'), exposureTime: number('exposureValue') },
    target: key('targets', ['AGAINST', 'out']),
    cellLine: key('cellLines', ['IN_CELL_LINE', 'out']),
    protocol: key('protocols', ['FOLLOWS', 'out']),
    against: some('targets', ['AGAINST', 'out']),
    inCellLine: some('cellLines', ['IN_CELL_LINE', 'out']),
    measurements: some('measurements', ['IN_ASSAY', 'in']),
  },
  protocols: {
    ...NAMED,
    principle: text('principle'),
    citation: key('citations', ['CITED_BY', 'out']),
    assays: some('assays', ['FOLLOWS', 'in']),
  },
  measurements: {
    ...EVIDENCE,
    ...{ endpoint: text('endpoint'), standardValue: number('standardValue'), pValue: number('pValue') },
    concentration: { kind: 'quantity', property: 'standardValue' },
    standardRelation: { kind: 'words', property: 'standardRelation' },
    assay: key('assays', ['IN_ASSAY', 'out']),
    citation: key('citations', ['CITED_BY', 'out']),
    compound: key('compounds', ['OF_COMPOUND', 'out']),
    cellLine: key('cellLines', ['IN_ASSAY', 'out'], ['IN_CELL_LINE', 'out']),
    target: key('targets', ['IN_ASSAY', 'out'], ['AGAINST', 'out']),
    inAssay: some('assays', ['IN_ASSAY', 'out']),
    citedBy: some('citations', ['CITED_BY', 'out']),
    ofCompound: some('compounds', ['OF_COMPOUND', 'out']),
  },
  citations: {
    ...{ id: { kind: 'id' }, label: { kind: 'name' }, number: number('number'), reportedText: text('reportedText'), title: text('title') },
    ...{ host: text('host'), doi: text('doi'), pmid: text('pmid'), grade: { kind: 'words', property: 'grade' } },
    publisher: key('companies', ['PUBLISHED_BY', 'out']),
    document: key('documents', ['REPORTED_IN', 'out']),
    publishedBy: some('companies', ['PUBLISHED_BY', 'out']),
    reportedIn: some('documents', ['REPORTED_IN', 'out']),
    measurements: some('measurements', ['CITED_BY', 'in']),
  },
  documents: {
    ...{ id: { kind: 'id' }, title: { kind: 'name' }, host: text('host'), date: text('date') },
    citations: some('citations', ['REPORTED_IN', 'in']),
  },
  claims: {
    ...EVIDENCE,
    ...{ number: number('number'), text: text('text') },
    compound: key('compounds', ['ABOUT', 'out']),
    target: key('targets', ['ABOUT', 'out']),
    mechanism: key('mechanisms', ['ABOUT', 'out']),
    aboutCompound: some('compounds', ['ABOUT', 'out']),
    aboutTarget: some('targets', ['ABOUT', 'out']),
  },
}

/** nM in one of each unit. */
export const UNITS: Readonly<Record<string, number>> = { nM: 0, µM: 3, uM: 3, mM: 6, pM: -3, 'nmol/L': 0 }

export interface Oracle {
  /** The ids of a noun's rows that are there and fit, sorted. */
  readonly filter: (noun: string, input: Input) => readonly string[]
}

export function createOracle({ nodes, relationships }: World): Oracle {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const follow = (ids: readonly string[], [type, direction]: Hop): readonly string[] => {
    const here = new Set(ids)
    return relationships.flatMap((each) => {
      const [from, to] = direction === 'out' ? [each.from.id, each.to.id] : [each.to.id, each.from.id]
      return each.type === type && here.has(from) ? [to] : []
    })
  }
  const around = (id: string, to: string, hops: readonly Hop[]): readonly NodeRecord[] =>
    hops
      .reduce<readonly string[]>(follow, [id])
      .flatMap((other) => byId.get(other) ?? [])
      .filter(({ label }) => label === LABELS[to])

  const fits = (noun: string, node: NodeRecord, input: Input): boolean =>
    Object.entries(input).every(([name, value]) => {
      if (value === null || value === undefined) return true
      if (name === 'and') return toList(value).every((each) => fits(noun, node, each))
      if (name === 'or') return toList(value).some((each) => fits(noun, node, each))
      if (name === 'not') return !fits(noun, node, toInput(value))
      const law = LAWS[noun]?.[name]
      if (law === undefined) throw new Error(`no law of ${noun}.${name}`)
      return obeys(law, node, value)
    })
  const obeys = (law: FieldLaw, node: NodeRecord, value: unknown): boolean => {
    const { properties, id } = node
    switch (law.kind) {
      case 'id':
        return meets(id, toInput(value), String)
      case 'name':
        return meets(toSortName(String(properties['name'] ?? properties['label'] ?? properties['title'])), toInput(value), (operand) =>
          toSortName(String(operand)),
        )
      case 'text': {
        const stored = properties[law.property]
        return meets(stored === undefined ? null : String(stored).toLowerCase(), toInput(value), (operand) => String(operand).toLowerCase())
      }
      case 'number':
        return meets(properties[law.property] ?? null, toInput(value), Number)
      case 'quantity':
        return meets(properties[law.property] ?? null, toInput(value), toNanomolar)
      case 'words':
        return Array.isArray(value) && value.includes(properties[law.property])
      case 'status':
        return Array.isArray(value) && value.includes('ACCEPTED')
      case 'place':
        return properties['documentId'] === value
      case 'key':
        return around(id, law.to, law.hops).some((other) => other.id === (typeof value === 'string' ? value : toInput(value)['id']))
      case 'some':
        return around(id, law.to, law.hops).some((other) => isThere(other) && fits(law.to, other, toInput(value)))
    }
  }
  return {
    filter: (noun, input) =>
      nodes
        .filter((node) => node.label === LABELS[noun] && isThere(node) && fits(noun, node, input))
        .map(({ id }) => id)
        .sort(),
  }
}

function isThere({ label, properties }: NodeRecord): boolean {
  const from = Number(properties['fromSequence'] ?? (label === 'Measurement' || label === 'Claim' ? Infinity : 0))
  return from <= WORLD_HEAD && Number(properties['untilSequence'] ?? Infinity) > WORLD_HEAD
}

function meets(stored: unknown, condition: Input, toOperand: (operand: unknown) => string | number): boolean {
  return Object.entries(condition).every(([operator, operand]) => {
    if (operand === null || operand === undefined) return true
    if (operator === 'isNull') return (stored === null) === operand
    if (operator === 'not') return !meets(stored, toInput(operand), toOperand)
    if (stored === null) return false
    if (operator === 'in') return Array.isArray(operand) && operand.map(toOperand).some((one) => one === stored)
    const other = toOperand(operand)
    if (operator === 'eq') return stored === other
    if (typeof stored === 'string') return operator === 'contains' ? stored.includes(String(other)) : stored.startsWith(String(other))
    const [left, right] = [Number(stored), Number(other)]
    return { lt: left < right, lte: left <= right, gt: left > right, gte: left >= right }[operator] ?? false
  })
}

function toNanomolar(operand: unknown): number {
  const { value, unit } = toInput(operand)
  return Number(`${String(value)}e${UNITS[typeof unit === 'string' ? unit : 'nM'] ?? NaN}`)
}

function toInput(value: unknown): Input {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function toList(value: unknown): readonly Input[] {
  return Array.isArray(value) ? value.map(toInput) : []
}
