import type { NodeRecord } from './node-record.js'

/** What people call a record: its name, title, label or, for want of these, its id. */
export function nameNode(record: NodeRecord): string {
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const name = fields['name'] ?? fields['title'] ?? fields['label']
  return typeof name === 'string' ? name : record.id
}
