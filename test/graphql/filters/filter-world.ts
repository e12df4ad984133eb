/**
 * A made-up graph to filter: every noun and relationship, names in several scripts and cases, ties, and gaps where a
 * source would be silent. The same at each call.
 */
import { toSortName } from '../../../src/domain/search-key.js'
import type { Graph } from '../../../src/graph/graph.js'
import { createNodes, createRelationships } from '../../../src/graph/queries/record-write.js'
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from '../../../src/graph/record.js'
import type { NodeLabel } from '../../../src/graph/vocabulary.js'
import { toId } from '../../graph/queries/synthetic-draft.js'

export const WORLD_HEAD = 9

export interface World {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

const TEXTS = [
  ...['KT-253', 'kt-253', 'Kt 253', 'Ångström', 'ÅNGSTRÖM', 'Σίσυφος', 'ΣΊΣΥΦΟΣ', 'β-catenin', 'Β-CATENIN', 'straße', 'STRASSE'],
  ...['İstanbul', 'ﬁx', 'FIX', 'Ⅳ', 'iv', '10% (v/v)', '.*', 'a_b%', '日本', 'µM', 'μM', 'RS4;11', '\\', "o'k", '$p0', '`x`', '𝒳-ray', ''],
]
const NUMBERS = [0, 0.3, 9.999, 10, 10.000_1, 67, 67, 163, 280, 1e3, 1e-6, 2.5e7]
const SIZES = {
  ...{ Company: 14, Target: 16, CellLine: 15, Mechanism: 12, Document: 8, Citation: 40, Protocol: 12, Assay: 36 },
  ...{ Compound: 60, Measurement: 320, Claim: 60 },
} as const
type Sized = keyof typeof SIZES

export function createWorld(): World {
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  const random = createRandom()
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const maybe = (value: PropertyValue | undefined): PropertyValue | null => (value === undefined || random() < 0.25 ? null : value)
  const text = () => maybe(pick(TEXTS))
  const any = (label: Sized) => ({ label, id: toId(label, Math.floor(random() * SIZES[label])) })
  const link = (
    type: string,
    from: { label: NodeLabel; id: string },
    to: { label: NodeLabel; id: string },
    properties: Properties = {},
  ) => {
    const isThere = relationships.some((each) => each.type === type && each.from.id === from.id && each.to.id === to.id)
    if (!isThere) relationships.push({ type, from, to, properties })
  }
  const addAll = (
    label: Sized,
    toProperties: () => Readonly<Record<string, PropertyValue | null>>,
    relate: (node: NodeRecord) => void = () => undefined,
  ) => {
    for (let index = 0; index < SIZES[label]; index += 1) {
      const given = Object.entries(toProperties()).filter((entry): entry is [string, PropertyValue] => entry[1] !== null)
      const node = { label, id: toId(label, index), properties: Object.fromEntries(given) }
      nodes.push(node)
      relate(node)
    }
  }
  const named = (field = 'name') => {
    const name = pick(TEXTS) ?? ''
    return { [field]: name, sortName: toSortName(name), version: 1, fromSequence: maybe(Math.ceil(random() * (WORLD_HEAD + 1))) }
  }
  const inForce = () => ({
    status: 'ACCEPTED',
    fromSequence: maybe(Math.ceil(random() * (WORLD_HEAD + 1))),
    untilSequence: random() < 0.1 ? WORLD_HEAD : null,
  })
  const bases = ['readoutBasis', 'formatBasis', 'technologyBasis', 'speciesBasis', 'targetVariantBasis', 'substrateBasis', 'serumBasis']
  const unknown = Object.fromEntries(
    [...bases, 'fitConventionBasis', 'exposureBasis', 'targetBasis'].map((basis): [string, string] => [basis, 'UNKNOWN']),
  )

  addAll('Company', named)
  addAll('Target', () => ({ ...named(), kind: pick(TEXTS) ?? '', organism: text(), uniprot: text(), chemblId: text() }))
  addAll(
    'CellLine',
    () => ({ ...named(), cellosaurus: text(), modification: text() }),
    (node) => {
      if (random() < 0.4) link('PARENT', node, any('CellLine'))
    },
  )
  addAll(
    'Mechanism',
    () => ({ ...named(), action: pick(TEXTS) ?? '' }),
    (node) => {
      for (const type of ['ACTS_ON', 'ACTS_ON', 'RECRUITS']) if (random() < 0.6) link(type, node, any('Target'))
    },
  )
  addAll('Document', () => ({ ...named('title'), host: text(), date: text() }))
  addAll(
    'Citation',
    () =>
      citation({
        named: named('label'),
        text,
        number: maybe(Math.floor(random() * 9)),
        grade: pick(['RESOLVED_DOI', 'TITLE_ONLY', 'HOST_ONLY']) ?? '',
      }),
    (node) => {
      if (random() < 0.7) link('REPORTED_IN', node, any('Document'))
      if (random() < 0.7) link('PUBLISHED_BY', node, any('Company'), { basis: 'STATED' })
    },
  )
  addAll(
    'Protocol',
    () => ({ ...named(), principle: text() }),
    (node) => {
      for (const chance of [0.7, 0.5]) if (random() < chance) link('CITED_BY', node, any('Citation'))
    },
  )
  addAll(
    'Assay',
    () => ({ ...named(), ...unknown, readout: text(), format: text(), technology: text(), exposureValue: maybe(pick([4, 24, 72])) }),
    (node) => {
      if (random() < 0.7) link('AGAINST', node, any('Target'), { basis: 'STATED' })
      if (random() < 0.7) link('IN_CELL_LINE', node, any('CellLine'), { basis: 'STATED' })
      if (random() < 0.7) link('FOLLOWS', node, any('Protocol'), { basis: 'STATED' })
    },
  )
  addAll(
    'Compound',
    () => ({ ...named(), modality: text(), inchiKey: text(), molecularWeight: maybe(pick([300.5, 447, 568.25])) }),
    (node) => {
      for (const chance of [0.7, 0.5]) if (random() < chance) link('DEVELOPS', any('Company'), node, { role: 'DEVELOPER' })
      for (const chance of [0.7, 0.5]) if (random() < chance) link('HAS_MECHANISM', node, any('Mechanism'))
    },
  )
  const place = () => maybe(any('Document').id)
  addAll(
    'Measurement',
    () => ({ ...inForce(), ...printed(pick(NUMBERS), maybe, pick), documentId: place() }),
    (node) => {
      link('OF_COMPOUND', node, any('Compound'), { role: 'TEST' })
      link('IN_ASSAY', node, any('Assay'))
      link('CITED_BY', node, any('Citation'))
    },
  )
  addAll(
    'Claim',
    () => ({ ...inForce(), kind: 'ASSERTION', text: pick(TEXTS) ?? '', number: maybe(Math.floor(random() * 9)), documentId: place() }),
    (node) => {
      for (const label of ['Compound', 'Compound', 'Target', 'Mechanism'] as const) if (random() < 0.5) link('ABOUT', node, any(label))
    },
  )
  return { nodes, relationships }
}

/** Into an empty, migrated graph. */
export async function loadWorld(graph: Graph, { nodes, relationships }: World): Promise<void> {
  await graph.write(async (transaction) => {
    await createNodes(transaction, nodes)
    await createRelationships(transaction, relationships)
  })
}

interface CitationParts {
  readonly named: Readonly<Record<string, PropertyValue | null>>
  readonly text: () => PropertyValue | null
  readonly number: PropertyValue | null
  readonly grade: string
}

function citation({ named, text, number, grade }: CitationParts) {
  return {
    ...named,
    version: null,
    reportedText: String(text() ?? 'An entry.'),
    title: text(),
    host: text(),
    doi: text(),
    pmid: text(),
    number,
    grade,
  }
}

function printed(
  number: number | undefined,
  maybe: (value: PropertyValue | undefined) => PropertyValue | null,
  pick: (items: readonly string[]) => string | undefined,
) {
  const standardValue = maybe(number)
  const pValue = typeof standardValue === 'number' && standardValue > 0 ? Math.round((9 - Math.log10(standardValue)) * 10) / 10 : null
  const standardRelation = standardValue === null ? null : (pick(['EQUAL', 'GREATER', 'LESS']) ?? 'EQUAL')
  const endpoint = pick(['IC50', 'DC50', 'Ki']) ?? 'IC50'
  return { endpoint, endpointKind: 'CONCENTRATION', role: 'TEST', reportedText: String(number), standardValue, standardRelation, pValue }
}

/** A linear congruential generator of numbers in [0, 1). */
function createRandom(): () => number {
  let state = 7
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
