import type { NameStatus } from '../domain/compound.js'

/** What a search says of one thing that it found. */
export interface SearchHit {
  readonly entityId: string
  readonly matched: string
  readonly status: NameStatus
  readonly highlight: string
}
