import type { ExportManifest } from '../graph/export-manifest.js'

/** What an export holds, on one line. */
export function describeExport(file: string, { counts, sequence }: ExportManifest): string {
  const total = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((sum, number) => sum + number, 0)
  return `${file}: ${total(counts.nodes)} nodes and ${total(counts.relationships)} relationships, data version ${sequence}`
}
