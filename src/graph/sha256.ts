/**
 * SHA-256 as 64 lower-case hex digits; text is hashed as UTF-8.
 */
import { createHash } from 'node:crypto'

export function toSha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Hashes a long text piece by piece. */
export interface RunningSha256 {
  add(text: string): void
  finish(): string
}

export function createSha256(): RunningSha256 {
  const hash = createHash('sha256')
  return {
    add: (text) => void hash.update(text),
    finish: () => hash.digest('hex'),
  }
}
