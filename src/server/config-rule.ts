/** The rules of configuration values: text from the environment → value, or one sentence that says what it must be. */
import { z } from 'zod'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** False, true, or the addresses of the proxies that are trusted. */
export type TrustProxy = boolean | string

export const configRules = {
  text: z.string(),
  graphUrl: z
    .string()
    .refine((url) => url === 'memory:' || !/^[a-z][a-z0-9+.-]*:/i.test(url) || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/.test(url), {
      error: 'must be a folder, memory:, neo4j://host:port or bolt://host:port',
    }),
  port: between(0, 65_535),
  logLevel: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  origins: z
    .string()
    .transform(toList)
    .refine((origins) => origins.every(isOrigin), {
      error: 'must be origins such as https://app.example.org, separated by commas, or *',
    }),
  trustProxy: z.string().transform((value): TrustProxy => (value === 'off' ? false : value === 'on' || value)),
  webAddress: z.union([z.literal(''), z.url({ protocol: /^https?$/ })], {
    error: 'must be an address that begins with http:// or https://',
  }),
  between,
}

function between(low: number, high: number) {
  const error = `must be a whole number from ${low} to ${high}`
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value >= low && value <= high, { error })
}

function toList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isOrigin(text: string): boolean {
  if (text === '*') return true
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
}
