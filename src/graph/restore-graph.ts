/**
 * Fills an empty graph from an export, on either engine.
 *
 * The file is read to its end before the first record is written. While the records are written the audit head is
 * marked, and every reader of the head refuses; the true head is written last, so a half restored graph is never
 * taken for a whole one.
 */
import { groupBy } from '../domain/group-by.js'
import { countRecords, type ExportManifest, type RecordCounts } from './export-manifest.js'
import { GraphError } from './graph-error.js'
import type { Graph, GraphReader } from './graph.js'
import { countNodes } from './queries/record.js'
import { createNodes, createRelationships, updateNodes } from './queries/record-write.js'
import { BATCH_SIZE } from './queries/run-batches.js'
import { readExport } from './read-export.js'
import type { NodeRecord, NodeReference, RelationshipRecord } from './record.js'
import { pageSizeOf, STORED_LABELS } from './record-pages.js'

const AUDIT_HEAD: NodeReference = { label: 'AuditHead', id: 'audit-head' }

/**
 * Throws `DAMAGED` for a file that is not whole or a restore that did not arrive whole, `NEWER_FORMAT` and
 * `NEWER_SCHEMA` for a file of another version, and `CONSTRAINT` for a graph that is not empty.
 */
export async function restoreGraph(graph: Graph, file: string): Promise<ExportManifest> {
  const manifest = await checkExport(file)
  await checkEmpty(graph)
  await graph.write((transaction) => updateNodes(transaction, [{ ...AUDIT_HEAD, properties: { restoring: true } }]))
  const head = await loadRecords(graph, file)
  const difference = findDifference(manifest.counts, await countRecords(graph))
  if (difference !== null) throw new GraphError('DAMAGED', `The restore is not whole: ${difference}. Restore into another empty graph.`)
  await graph.write((transaction) => updateNodes(transaction, [{ ...AUDIT_HEAD, properties: { ...head.properties, restoring: null } }]))
  return manifest
}

async function checkExport(file: string): Promise<ExportManifest> {
  let manifest: ExportManifest | null = null
  for await (const page of readExport(file)) {
    for (const line of page) {
      if (line.kind === 'manifest') manifest = line.manifest
    }
  }
  if (manifest === null) throw new GraphError('DAMAGED', `"${file}" has no manifest.`)
  return manifest
}

async function checkEmpty(reader: GraphReader): Promise<void> {
  for (const label of STORED_LABELS.filter((stored) => stored !== AUDIT_HEAD.label)) {
    const total = await countNodes(reader, label)
    if (total > 0) throw new GraphError('CONSTRAINT', `The graph holds ${total} ${label} records. Restore only fills an empty graph.`)
  }
  if ((await countNodes(reader, AUDIT_HEAD.label)) === 0) throw new GraphError('QUERY', 'The graph has no audit head; migrate it first.')
}

/** Everything but the audit head, which is returned. */
async function loadRecords(graph: Graph, file: string): Promise<NodeRecord> {
  let head: NodeRecord | null = null
  let nodes: NodeRecord[] = []
  let relationships: RelationshipRecord[] = []
  let fill = 0
  const flush = async (): Promise<void> => {
    for (const batch of groupBy(nodes, ({ label }) => label).values()) {
      await graph.write((transaction) => createNodes(transaction, batch))
    }
    for (const batch of groupBy(relationships, ({ type }) => type).values()) {
      await graph.write((transaction) => createRelationships(transaction, batch))
    }
    nodes = []
    relationships = []
    fill = 0
  }
  for await (const page of readExport(file)) {
    for (const line of page) {
      if (line.kind === 'relationship') relationships.push(line.relationship)
      else if (line.kind === 'node' && line.node.label !== AUDIT_HEAD.label) nodes.push(line.node)
      else if (line.kind === 'node') head = line.node
      fill += line.kind === 'node' ? 1 / pageSizeOf(line.node.label) : 1 / BATCH_SIZE
      if (fill >= 1) await flush()
    }
  }
  await flush()
  if (head === null) throw new GraphError('DAMAGED', `"${file}" has no audit head.`)
  return head
}

function findDifference(expected: RecordCounts, found: RecordCounts): string | null {
  const wanted = { ...expected.nodes, ...expected.relationships }
  const there = { ...found.nodes, ...found.relationships }
  const name = [...new Set([...Object.keys(wanted), ...Object.keys(there)])].find((key) => wanted[key] !== there[key])
  return name === undefined ? null : `${there[name] ?? 0} of ${wanted[name] ?? 0} ${name} arrived`
}
