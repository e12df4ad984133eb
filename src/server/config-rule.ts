/** The rules of configuration values: text from the environment → value, or one sentence that says what it must be. */
import { isIP } from 'node:net'
import { z } from 'zod'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** False, true, or the addresses of the proxies that are trusted. */
export type TrustProxy = boolean | readonly string[]

const NEO4J_URL = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+$/
const ANY_SCHEME = /^[a-z][a-z0-9+.-]+:/i // of two letters or more: one letter is a drive
const NAMED_NETWORKS: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal'])

export const configRules = {
  text: z.string(),
  graphUrl: z
    .string()
    .refine((url) => !NEO4J_URL.test(url) || !url.includes('@'), {
      error: 'must not hold a user or a password; give them in GRAPH_USER and GRAPH_PASSWORD',
      abort: true,
    })
    .refine((url) => url === 'memory:' || !ANY_SCHEME.test(url) || (NEO4J_URL.test(url) && URL.canParse(url)), {
      error: 'must be a folder, memory:, neo4j://host:port or bolt://host:port',
    }),
  host: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'must be an address or a host name, without scheme and port, such as 127.0.0.1', abort: true })
    .refine((host) => !/^[\d.]+$/.test(host) || isIP(host) === 4, {
      error: 'must be an address or a host name; an IPv4 address has four numbers of 0 to 255',
    }),
  metrics: z.enum(['loopback', 'all', 'off'], { error: 'must be loopback, all or off' }),
  port: between(0, 65_535),
  logLevel: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  origins: z
    .string()
    .transform(toList)
    .refine((origins) => origins.every(isOrigin), {
      error: 'must be origins such as https://app.example.org, separated by commas, or *',
    }),
  trustProxy: z
    .string()
    .transform((value): TrustProxy => (value === 'off' ? false : value === 'on' || toList(value)))
    .refine((proxies) => typeof proxies === 'boolean' || proxies.every(isNetwork), {
      error: 'must be off, on, or addresses such as 10.0.0.7 or 10.0.0.0/8, separated by commas',
    }),
  webAddress: z.union([z.literal(''), z.url({ protocol: /^https?$/ })], {
    error: 'must be an address that begins with http:// or https://',
  }),
  between,
}

function between(low: number, high: number) {
  const error = `must be a whole number from ${low} to ${high}`
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
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
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  if (rest.length > 0) return false
  if (bits === undefined) return isIP(address) !== 0 || NAMED_NETWORKS.has(address)
  return /^\d+$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128) && isIP(address) !== 0
}
