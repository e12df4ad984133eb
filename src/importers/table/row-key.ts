/**
 * The key of a row, from which the id of its measurement derives, so that loading twice is loading once. Where the source
 * has row ids it is that; else the digest of what the row says, and its ordinal among the rows that say the same.
 */
import { toCanonicalJson } from '../../domain/canonical-json.js'
import { toSha256 } from '../../graph/sha256.js'
import type { Activity } from './table-layout.js'
import type { ActivityField, TableSource } from './table-source.js'

/** What a row says of a value; what it says of its compound, assay, target and document is not part of it, only whose it is. */
const STATEMENT: readonly ActivityField[] = [
  ...(['compoundId', 'compoundKey', 'assayId', 'targetId', 'citationId'] as const),
  ...(['publishedType', 'publishedRelation', 'publishedValue', 'publishedUpperValue', 'publishedUnit', 'publishedText'] as const),
  ...(['standardType', 'standardRelation', 'standardValue', 'standardUnit'] as const),
  ...(['comment', 'validityWords', 'potentialDuplicate', 'conditions'] as const),
]

export interface RowKey {
  readonly key: string
  readonly digest: string
}

/**
 * Keys of one file's rows, in their order. For each content it remembers a number of 52 bits, not the content: were two
 * contents to share one, the second would count as a repetition in its key and still be a row of its own.
 */
export class RowKeys {
  private readonly seen = new Map<number, number>()

  constructor(private readonly source: TableSource) {}

  next(activity: Activity): RowKey {
    const digest = toSha256(toCanonicalJson(STATEMENT.map((field) => activity[field]))).slice(0, 32)
    if (this.source.columns.rowId !== undefined) return { key: `${this.source.name}:${activity.rowId}`, digest }
    const short = Number.parseInt(digest.slice(0, 13), 16)
    const ordinal = (this.seen.get(short) ?? 0) + 1
    this.seen.set(short, ordinal)
    return { key: `${this.source.name}:${digest}${ordinal === 1 ? '' : `:${ordinal}`}`, digest }
  }
}
