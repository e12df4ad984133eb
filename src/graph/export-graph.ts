/**
 * A whole graph as one NDJSON file: a manifest, the nodes, the relationships, and a last line with the hash of all
 * between. The file appears whole or not at all, and is of one moment.
 */
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { toCanonicalJson } from '../domain/canonical-json.js'
import { atOneMoment } from './at-one-moment.js'
import { describeExport, type ExportManifest } from './export-manifest.js'
import type { GraphReader } from './graph.js'
import { printNode, printRelationship } from './record-line.js'
import { findAllNodes, findAllRelationships } from './record-pages.js'
import { createSha256 } from './sha256.js'
import { syncFolder } from './sync-folder.js'

/**
 * Replaces a file that is there. Throws `OVERLOADED` when changes never pause long enough; then, as after any other
 * failure, what was there before still is.
 */
export async function exportGraph(graph: GraphReader, file: string): Promise<ExportManifest> {
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    const manifest = await atOneMoment(graph, async (reader, head) => {
      const described = await describeExport(reader, head)
      await writeWhole(unfinished, (handle) => writeLines(reader, handle, described))
      return described
    })
    await rename(unfinished, file)
    await syncFolder(dirname(file))
    return manifest
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function writeLines(reader: GraphReader, handle: FileHandle, manifest: ExportManifest): Promise<void> {
  const hash = createSha256()
  const write = async (lines: readonly string[]): Promise<void> => {
    const text = lines.map((line) => `${line}\n`).join('')
    hash.add(text)
    await handle.appendFile(text)
  }
  const { nodes, relationships } = manifest.counts
  await handle.appendFile(`${toCanonicalJson({ kind: 'manifest', ...manifest, counts: { nodes, relationships } })}\n`)
  for await (const page of findAllNodes(reader)) await write(page.map(printNode))
  for await (const page of findAllRelationships(reader)) await write(page.map(printRelationship))
  await handle.appendFile(`${toCanonicalJson({ kind: 'end', hash: hash.finish() })}\n`)
}

async function writeWhole(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await write(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
