/**
 * The rows that were not taken, each with its cells as they stood and with why, under the header of the table: a row that
 * is mended here can be imported from here. The file is made with the first such row.
 */
import { open, type FileHandle } from 'node:fs/promises'
import type { RejectedRow } from './read-row.js'

export class RejectsFile {
  private handle: FileHandle | null = null

  constructor(
    readonly path: string,
    private readonly table: { readonly header: readonly string[]; readonly delimiter: string },
  ) {}

  async add(rejected: readonly RejectedRow[]): Promise<void> {
    if (rejected.length === 0) return
    const isNew = this.handle === null
    this.handle ??= await open(this.path, 'w')
    const lines = rejected.map(({ row, problem }) => this.print([...(row.cells ?? [row.text]), problem.code, problem.message]))
    const header = isNew ? [this.print([...this.table.header, 'reject_code', 'reject_message'])] : []
    await this.handle.write([...header, ...lines].join(''))
  }

  /** True where there were rows to write. */
  async close(): Promise<boolean> {
    await this.handle?.close()
    return this.handle !== null
  }

  private print(cells: readonly string[]): string {
    return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(this.table.delimiter)}\n`
  }
}
