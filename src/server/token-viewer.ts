/**
 * Who a checked token speaks for. Identity is issuer and subject together: `contributor:local:ada` for a token that was
 * made here, `contributor:<issuer>:<subject>` for any other, both parts percent-encoded, so that no two can be mistaken
 * for each other nor for the product's own contributors.
 */
import type { JWTPayload } from 'jose'
import { z } from 'zod'
import type { Viewer } from '../domain/permission.js'

/** The issuer of tokens that are made here, where AUTH_ISSUER names no other. */
export const LOCAL_ISSUER = 'equipotent'
export const LOCAL_SUBJECT = 'local:'

/** Issuers that would look like the product's own contributors. */
const OWN_WORDS: ReadonlySet<string> = new Set(['local', 'system'])

const MOST_CHARACTERS = 200

const TEXT = z
  .string()
  .min(1)
  .max(MOST_CHARACTERS)
  .refine((text) => !/[\p{Cc}\p{Surrogate}]/u.test(text) && text.trim() === text)

const CLAIMS = z.object({
  sub: TEXT,
  iss: TEXT.refine((text) => !OWN_WORDS.has(text)).default(LOCAL_ISSUER),
  name: TEXT.optional(),
  role: TEXT.optional(),
})

/** Null where a claim is missing, too long or not plain text. A token without a role may read. */
export function toViewer(payload: JWTPayload, localIssuer: string | null): Viewer | null {
  const claims = CLAIMS.safeParse(payload)
  if (!claims.success) return null
  const { sub, iss, name = sub, role = 'reader' } = claims.data
  const isLocal = iss === localIssuer && sub.startsWith(LOCAL_SUBJECT) && sub.length > LOCAL_SUBJECT.length
  const [owner, own] = isLocal ? ['local', sub.slice(LOCAL_SUBJECT.length)] : [iss, sub]
  return { id: `contributor:${encodeURIComponent(owner)}:${encodeURIComponent(own)}`, name, role }
}
