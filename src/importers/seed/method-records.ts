/** Protocols step by step, and assays with each condition and its basis. */
import { toSortName } from '../../domain/search-key.js'
import { toReferenceId } from './document-records.js'
import { toSearchKeyRecords } from './search-key-records.js'
import { getDocumentId, type SeedPlace } from './seed-entry.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'

type SeedAssay = SeedFile['assays'][number]
type SeedProtocol = SeedFile['protocols'][number]

export function toProtocol({ id, name, principle, citations, steps }: SeedProtocol, place: SeedPlace): SeedRecords {
  const node = toNode('Protocol', id, { name, sortName: toSortName(name), principle, version: 1 })
  const stepNodes = steps.map(({ text, at }, index) =>
    toNode('ProtocolStep', `protocol-step:${toTail(id)}:${index + 1}`, {
      ...{ position: index + 1, text },
      ...toLocatorProperties(toSourceLocator(at, place)),
    }),
  )
  const cited = citations.map((number) => toReferenceId(getDocumentId(place, ['citations']), number))
  const relationships = [
    ...stepNodes.map((step) => toRelationship('HAS_STEP', node, step)),
    ...cited.map((citation) => toRelationship('CITED_BY', node, { label: 'Citation', id: citation })),
  ]
  return joinRecords([{ nodes: [node, ...stepNodes], relationships }, toSearchKeyRecords({ ...node, kind: 'PROTOCOL', name })])
}

export function toAssay(assay: SeedAssay, place: SeedPlace): SeedRecords {
  const { id, name, exposureTime, target, cellLine, protocol } = assay
  const node = toNode('Assay', id, {
    ...{ name, sortName: toSortName(name), version: 1 },
    ...toConditions(assay),
    ...{ exposureValue: exposureTime?.value, exposureUnit: exposureTime?.unit, exposureReportedText: exposureTime?.reportedText },
    ...{ exposureBasis: exposureTime?.basis ?? 'UNKNOWN', targetBasis: target.basis },
  })
  const parameters = assay.parameters.map(({ name: parameter, value, unit, reportedText, basis, at }, index) =>
    toNode('AssayParameter', `assay-parameter:${toTail(id)}:${index + 1}`, {
      ...{ name: parameter, value, unit, reportedText, basis, position: index + 1 },
      ...toLocatorProperties(toSourceLocator(at, place)),
    }),
  )
  const relationships = [
    ...('is' in target ? [toRelationship('AGAINST', node, { label: 'Target', id: target.is }, { basis: target.basis })] : []),
    ...(cellLine === undefined
      ? []
      : [toRelationship('IN_CELL_LINE', node, { label: 'CellLine', id: cellLine.is }, { basis: cellLine.basis })]),
    ...(protocol === undefined ? [] : [toRelationship('FOLLOWS', node, { label: 'Protocol', id: protocol.is }, { basis: protocol.basis })]),
    ...parameters.map((parameter) => toRelationship('HAS_PARAMETER', node, parameter)),
  ]
  return joinRecords([{ nodes: [node, ...parameters], relationships }, toSearchKeyRecords({ ...node, kind: 'ASSAY', name, registryIds: [assay.chemblId] })])
}

const CONDITIONS = ['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention'] as const

/** Each condition beside its basis; what the file does not give is UNKNOWN. */
function toConditions(assay: SeedAssay): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    CONDITIONS.flatMap((name) => [
      [name, assay[name]?.value],
      [`${name}Basis`, assay[name]?.basis ?? 'UNKNOWN'],
    ]),
  )
}

function toTail(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
