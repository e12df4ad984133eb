/**
 * The secret by which tokens are signed and checked here (HS256): the text of a file, at least 32 bytes long. Beside an
 * embedded graph it is made when it is first needed, readable by its owner alone.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { findSecretFile } from '../graph/open-graph.js'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'

const LEAST_BYTES = 32
const SECRET_BYTES = 48

type SecretConfig = Pick<Config, 'AUTH_SECRET_FILE' | 'GRAPH_URL'>

/** Null where none is configured and none stands beside the graph (Neo4j, a scratch graph). Throws `ConfigError`. */
export function readTokenSecret(config: SecretConfig): Uint8Array | null {
  if (config.AUTH_SECRET_FILE !== '') return readSecret(config.AUTH_SECRET_FILE)
  const file = findSecretFile(config.GRAPH_URL)
  if (file === null) return null
  makeSecret(file)
  return readSecret(file)
}

/**
 * Throws `ConfigError` where the secret that is named, or stands beside the graph already, cannot be used; makes none. Where
 * an issuer elsewhere signs tokens, no secret is used.
 */
export function checkTokenSecret(config: SecretConfig & Pick<Config, 'AUTH_JWKS_URL'>): void {
  if (config.AUTH_JWKS_URL !== '') return
  const file = findSecretFile(config.GRAPH_URL)
  if (config.AUTH_SECRET_FILE !== '') readSecret(config.AUTH_SECRET_FILE)
  else if (file !== null && existsSync(file)) readSecret(file)
}

/** True where others than its owner may read the secret; on Windows that is not told. */
export function isSecretExposed(config: SecretConfig): boolean {
  const file = config.AUTH_SECRET_FILE === '' ? findSecretFile(config.GRAPH_URL) : config.AUTH_SECRET_FILE
  const stat = file === null || process.platform === 'win32' ? undefined : statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && (stat.mode & 0o077) !== 0
}

function readSecret(file: string): Uint8Array {
  const secret = new TextEncoder().encode(readText(file).trim())
  if (secret.length >= LEAST_BYTES) return secret
  throw new ConfigError(
    `The secret in "${file}" has ${secret.length} bytes; it needs ${LEAST_BYTES} or more. Make one with: openssl rand -base64 48`,
  )
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError(`The secret file "${file}" cannot be read (${toReason(error)}). Give a file of this user.`)
  }
}

/** Whole or not at all, and once: of two processes that make it, one wins and both read the same. */
function makeSecret(file: string): void {
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    if (statSync(file, { throwIfNoEntry: false }) !== undefined) return
    mkdirSync(dirname(file), { recursive: true })
    const handle = openSync(partial, 'wx', 0o600)
    writeSync(handle, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`)
    fsyncSync(handle)
    closeSync(handle)
    chmodSync(partial, 0o600)
    linkSync(partial, file)
  } catch (error) {
    if (toReason(error) === 'EEXIST') return
    throw new ConfigError(`The secret "${file}" cannot be made (${toReason(error)}). Make the folder writable, or set AUTH_SECRET_FILE.`)
  } finally {
    rmSync(partial, { force: true })
  }
}

function toReason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
