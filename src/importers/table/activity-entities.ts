/**
 * The records that a row speaks of: its compound, target, cell line, assay and citation. Each is a draft, made only if
 * the graph has none under its id or its registry number yet. Names never decide: two equal names with other numbers stay two.
 */
import { toSortName } from '../../domain/search-key.js'
import type { FindableKind } from '../../curation/key-records.js'
import { toSearchKeyRecords } from '../seed/search-key-records.js'
import { joinRecords, toNode, toRelationship, type SeedRecords } from '../seed/seed-records.js'
import type { NodeLabel } from '../../graph/vocabulary.js'
import type { StatedRow } from './read-row.js'
import type { TableSource } from './table-source.js'

/** `structureKey` is a compound's InChIKey, null where its structure is not known and for what has none. */
export interface Registry {
  readonly kind: FindableKind
  readonly number: string
  readonly structureKey: string | null
}

export interface EntityDraft {
  readonly label: NodeLabel
  readonly id: string
  /** By which a record of another origin is found to be the same; null where only the id tells. */
  readonly registry: Registry | null
  readonly toRecords: (resolve: (id: string) => string) => SeedRecords
}

/** What a row's records are called, before it is known which of them the graph has under another id. */
export interface EntityIds {
  readonly compound: string
  readonly target: string | null
  readonly cellLine: string | null
  readonly assay: string
  readonly citation: string
}

const LONGEST_NAME = 300
/** BAO's root: an assay of which the format is not said. */
const NO_FORMAT = 'assay format'

/** Times are part of an assay's id: one assay read at two times is two experiments. */
export function toEntityIds({ activity, exposure }: StatedRow, source: TableSource): EntityIds {
  const { compoundId, targetId, assayId, citationId } = activity
  return {
    compound: toId('compound', compoundId),
    target: targetId === '' ? null : toId('target', targetId),
    cellLine: toCellLineId(activity.cellLineId, activity.cellLineName, source),
    assay: `${toId('assay', assayId)}${exposure === null ? '' : `:${exposure.value}h`}`,
    citation: toId('citation', citationId),
  }
}

/** What the drafts of a row refer to beside it: `documentId` is the file's, `structureKeys` are by registry number. */
export interface DraftOrigin {
  readonly source: TableSource
  readonly documentId: string
  readonly structureKeys: ReadonlyMap<string, string | null>
}

/** The drafts of one row, what others refer to first. */
export function toEntityDrafts(row: StatedRow, origin: DraftOrigin): readonly EntityDraft[] {
  const ids = toEntityIds(row, origin.source)
  return [
    toCompoundDraft(row, { id: ids.compound, inchiKey: origin.structureKeys.get(row.activity.compoundId) ?? null }),
    ...(ids.target === null ? [] : [toTargetDraft(row, ids.target)]),
    ...(ids.cellLine === null ? [] : [toCellLineDraft(row, ids.cellLine)]),
    toCitationDraft(row, ids.citation, origin),
    toAssayDraft(row, ids),
  ]
}

export function toId(kind: string, registryNumber: string): string {
  return `${kind}:${registryNumber.toLowerCase()}`
}

export function toRegistry(kind: FindableKind, number: string): Registry {
  return { kind, number, structureKey: null }
}

/** A cell type without a number is known by its spelling inside this source alone. */
function toCellLineId(number: string, name: string, source: TableSource): string | null {
  if (number !== '') return toId('cell-line', number)
  const spelling = name.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')
  return spelling.replaceAll('-', '') === '' ? null : `cell-line:${source.name}:${spelling}`
}

interface DraftedCompound {
  readonly id: string
  readonly inchiKey: string | null
}

function toCompoundDraft({ activity }: StatedRow, { id, inchiKey }: DraftedCompound): EntityDraft {
  const { compoundId, compoundName, smiles, molecularWeight } = activity
  const name = compoundName === '' ? compoundId : compoundName
  const registry = { ...toRegistry('COMPOUND', compoundId), structureKey: inchiKey }
  const toRecords = () => {
    const weight = Number(molecularWeight)
    const node = toNode('Compound', id, {
      ...{ name, sortName: toSortName(name), smiles: smiles || null, inchiKey, chemblId: compoundId, version: 1 },
      molecularWeight: weight > 0 && Number.isFinite(weight) ? weight : null,
    })
    const keys = toSearchKeyRecords({ ...node, kind: 'COMPOUND', name, registryIds: [inchiKey, compoundId] })
    if (compoundName === '') return joinRecords([{ nodes: [node], relationships: [] }, keys])
    const named = toNode('CompoundName', `compound-name:${compoundId.toLowerCase()}:preferred`, {
      ...{ text: name, kind: 'SYNONYM', status: 'VERIFIED' },
    })
    return joinRecords([{ nodes: [node, named], relationships: [toRelationship('NAMES', named, node)] }, keys])
  }
  return { label: 'Compound', id, registry, toRecords }
}

function toTargetDraft({ activity }: StatedRow, id: string): EntityDraft {
  const { targetId, targetName, targetKind, targetOrganism } = activity
  const name = targetName === '' ? targetId : targetName
  const toRecords = () => {
    const node = toNode('Target', id, {
      ...{ name, sortName: toSortName(name), organism: targetOrganism || null, chemblId: targetId, version: 1 },
      kind: targetKind === '' ? 'UNKNOWN' : targetKind.toUpperCase().replace(/[^A-Z]+/g, '_'),
    })
    const keys = toSearchKeyRecords({ ...node, kind: 'TARGET', name, registryIds: [targetId] })
    return joinRecords([{ nodes: [node], relationships: [] }, keys])
  }
  return { label: 'Target', id, registry: toRegistry('TARGET', targetId), toRecords }
}

function toCellLineDraft({ activity }: StatedRow, id: string): EntityDraft {
  const { cellLineId, cellLineName } = activity
  const name = cellLineName === '' ? cellLineId : cellLineName
  const toRecords = () => {
    const node = toNode('CellLine', id, { name, sortName: toSortName(name), version: 1 })
    const keys = toSearchKeyRecords({ ...node, kind: 'CELL_LINE', name, registryIds: [cellLineId || null] })
    return joinRecords([{ nodes: [node], relationships: [] }, keys])
  }
  return { label: 'CellLine', id, registry: cellLineId === '' ? null : toRegistry('CELL_LINE', cellLineId), toRecords }
}

/** Journal and year are all that the tables tell of a document; who published it is not known. */
function toCitationDraft({ activity }: StatedRow, id: string, { source, documentId }: DraftOrigin): EntityDraft {
  const { citationId, journal, year } = activity
  const place = [journal, year.replace(/\.0$/, '')].filter((part) => part !== '').join(' ')
  const label = place === '' ? citationId : `${place} (${citationId})`
  const toRecords = () => {
    const node = toNode('Citation', id, {
      ...{ label, sortName: toSortName(label), reportedText: label, grade: 'TITLE_ONLY', license: source.license },
    })
    const keys = toSearchKeyRecords({ ...node, kind: 'CITATION', name: label, registryIds: [citationId] })
    return joinRecords([
      { nodes: [node], relationships: [toRelationship('REPORTED_IN', node, { label: 'Document', id: documentId })] },
      keys,
    ])
  }
  return { label: 'Citation', id, registry: toRegistry('CITATION', citationId), toRecords }
}

/** A condition is STATED where a column states it, else UNKNOWN; the description, which is prose, is the name and no more. */
function toAssayDraft({ activity, exposure }: StatedRow, ids: EntityIds): EntityDraft {
  const { assayId, assayDescription, format, species, variant } = activity
  const description = assayDescription === '' ? assayId : assayDescription
  const name = description.length > LONGEST_NAME ? `${description.slice(0, LONGEST_NAME - 1).trimEnd()}…` : description
  const state = (condition: string, value: string) => ({
    [condition]: value || null,
    [`${condition}Basis`]: value === '' ? 'UNKNOWN' : 'STATED',
  })
  const toRecords = (resolve: (id: string) => string) => {
    const node = toNode('Assay', ids.assay, {
      ...{ name, sortName: toSortName(name), version: 1, description: name === description ? null : description },
      ...state('format', format.toLowerCase() === NO_FORMAT ? '' : format),
      ...state('species', species),
      ...state('targetVariant', variant),
      ...{
        readoutBasis: 'UNKNOWN',
        technologyBasis: 'UNKNOWN',
        substrateBasis: 'UNKNOWN',
        serumBasis: 'UNKNOWN',
        fitConventionBasis: 'UNKNOWN',
      },
      ...{ exposureValue: exposure?.value, exposureUnit: exposure === null ? null : 'h', exposureReportedText: exposure?.reportedText },
      ...{ exposureBasis: exposure === null ? 'UNKNOWN' : 'STATED', targetBasis: ids.target === null ? 'UNKNOWN' : 'STATED' },
    })
    const basis = { basis: 'STATED' }
    const relationships = [
      ...(ids.target === null ? [] : [toRelationship('AGAINST', node, { label: 'Target', id: resolve(ids.target) }, basis)]),
      ...(ids.cellLine === null ? [] : [toRelationship('IN_CELL_LINE', node, { label: 'CellLine', id: resolve(ids.cellLine) }, basis)]),
    ]
    const parameters = toParameters(activity, ids.assay)
    const keys = toSearchKeyRecords({ ...node, kind: 'ASSAY', name, registryIds: [assayId] })
    const has = parameters.map((parameter) => toRelationship('HAS_PARAMETER', node, parameter))
    return joinRecords([{ nodes: [node, ...parameters], relationships: [...relationships, ...has] }, keys])
  }
  return { label: 'Assay', id: ids.assay, registry: null, toRecords }
}

/** What ChEMBL's one letter for the type of an assay stands for. */
const ASSAY_TYPES: Readonly<Record<string, string>> = {
  A: 'ADME',
  B: 'binding',
  F: 'functional',
  P: 'physicochemical',
  T: 'toxicity',
  U: 'unclassified',
}

function toParameters({ assayType, tissue }: StatedRow['activity'], assayId: string): readonly ReturnType<typeof toNode>[] {
  const stated = [
    { name: 'assay type', reportedText: ASSAY_TYPES[assayType] ?? assayType },
    { name: 'tissue', reportedText: tissue },
  ]
  return stated
    .filter(({ reportedText }) => reportedText !== '')
    .map((parameter, index) =>
      toNode('AssayParameter', `assay-parameter:${assayId.slice('assay:'.length)}:${index + 1}`, {
        ...parameter,
        ...{ basis: 'STATED', position: index + 1 },
      }),
    )
}
