import type { TableSource } from '../table/table-source.js'
import { CHEMBL_WEB } from './chembl-web.js'
import { CHEMBL_WS } from './chembl-ws.js'

/** Every source that `import` knows, in the order in which it lists them. */
export const TABLE_SOURCES: readonly TableSource[] = [CHEMBL_WEB, CHEMBL_WS]

export function findTableSource(name: string): TableSource | null {
  return TABLE_SOURCES.find((source) => source.name === name) ?? null
}
