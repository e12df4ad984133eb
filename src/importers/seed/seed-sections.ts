/** Each section of a seed file with what its entries become. The order of sections is the order of records. */
import { toClaim, toIdentityAssertion } from './claim-records.js'
import { toAddedName, toCompound } from './compound-records.js'
import { toBlank, toCaptured, toCitation, toDocument, toFigure, toMarks, toSkipped } from './document-records.js'
import { toCellLine, toCompany, toEndpoint, toMechanism, toTarget } from './entity-records.js'
import { toRow } from './measurement-records.js'
import { toAssay, toProtocol } from './method-records.js'
import type { SeedPlace } from './seed-entry.js'
import type { SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { toValue } from './value-records.js'

/** One entry of a file: the path to it, and its records when asked for. */
export interface SeedEntry {
  readonly path: readonly PropertyKey[]
  readonly toRecords: () => SeedRecords
}

export function toSeedEntries(file: SeedFile): readonly SeedEntry[] {
  const { document } = file
  const documentId = typeof document === 'object' ? document.id : (document ?? null)
  const section = <Entry>(
    name: keyof SeedFile,
    entries: readonly Entry[],
    toRecords: (entry: Entry, place: SeedPlace) => SeedRecords,
  ): readonly SeedEntry[] =>
    entries.map((entry, index) => ({ path: [name, index], toRecords: () => toRecords(entry, { index, documentId }) }))
  return [
    ...section('companies', file.companies, toCompany),
    ...section('targets', file.targets, toTarget),
    ...section('mechanisms', file.mechanisms, toMechanism),
    ...section('cellLines', file.cellLines, toCellLine),
    ...section('endpoints', file.endpoints, toEndpoint),
    ...(typeof document === 'object' ? [{ path: ['document'], toRecords: () => toDocument(document) }] : []),
    ...section('citations', file.citations, toCitation),
    ...section('marks', file.marks, toMarks),
    ...section('figures', file.figures, toFigure),
    ...section('captured', file.captured, toCaptured),
    ...section('skipped', file.skipped, toSkipped),
    ...section('blank', file.blank, toBlank),
    ...section('compounds', file.compounds, toCompound),
    ...section('names', file.names, toAddedName),
    ...section('protocols', file.protocols, toProtocol),
    ...section('assays', file.assays, toAssay),
    ...section('rows', file.rows, toRow),
    ...section('values', file.values, toValue),
    ...section('claims', file.claims, toClaim),
    ...section('identityAssertions', file.identityAssertions, toIdentityAssertion),
  ]
}
