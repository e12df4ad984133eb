/** Companies, targets, mechanisms, cell lines and endpoints: what assays and compounds refer to. */
import { findEndpoint } from '../../domain/known-endpoints.js'
import { toSortName } from '../../domain/search-key.js'
import { toSearchKeyRecords } from './search-key-records.js'
import { SeedEntryError } from './seed-entry.js'
import { joinRecords, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { describeUnknownEndpoint } from './unknown-endpoint.js'

export function toCompany({ id, name }: SeedFile['companies'][number]): SeedRecords {
  const node = toNode('Company', id, { name, sortName: toSortName(name), version: 1 })
  return joinRecords([{ nodes: [node], relationships: [] }, toSearchKeyRecords({ ...node, kind: 'COMPANY', name })])
}

export function toTarget({ id, name, otherNames, ...rest }: SeedFile['targets'][number]): SeedRecords {
  const node = toNode('Target', id, { name, sortName: toSortName(name), ...rest, version: 1 })
  const keys = toSearchKeyRecords({ ...node, kind: 'TARGET', name, otherNames, registryIds: [rest.uniprot, rest.chemblId] })
  return joinRecords([{ nodes: [node], relationships: [] }, keys])
}

export function toMechanism({ id, name, action, actsOn, recruits }: SeedFile['mechanisms'][number]): SeedRecords {
  const node = toNode('Mechanism', id, { name, sortName: toSortName(name), action, version: 1 })
  const relationships = [
    ...actsOn.map((target) => toRelationship('ACTS_ON', node, { label: 'Target', id: target }, { action })),
    ...recruits.map((target) => toRelationship('RECRUITS', node, { label: 'Target', id: target })),
  ]
  return joinRecords([{ nodes: [node], relationships }, toSearchKeyRecords({ ...node, kind: 'MECHANISM', name })])
}

export function toCellLine({ id, name, parent, chemblId, ...rest }: SeedFile['cellLines'][number]): SeedRecords {
  const node = toNode('CellLine', id, { name, sortName: toSortName(name), ...rest, version: 1 })
  const relationships = parent === undefined ? [] : [toRelationship('PARENT', node, { label: 'CellLine', id: parent })]
  return joinRecords([
    { nodes: [node], relationships },
    toSearchKeyRecords({ ...node, kind: 'CELL_LINE', name, registryIds: [rest.cellosaurus, chemblId] }),
  ])
}

export function toEndpoint(code: string): SeedRecords {
  const endpoint = findEndpoint(code)
  if (endpoint === null) throw new SeedEntryError(describeUnknownEndpoint(code))
  const { id, name, kind, baoId } = endpoint
  return { nodes: [toNode('Endpoint', id, { code: endpoint.code, name, kind, baoId })], relationships: [] }
}
