/** Makes a token with the local secret, for people who work on this machine and for scripts. */
import { SignJWT } from 'jose'
import type { Role } from '../domain/role.js'
import { SECRET_ALGORITHM } from './authentication.js'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'
import { readTokenSecret } from './token-secret.js'
import { LOCAL_ISSUER, LOCAL_SUBJECT } from './token-viewer.js'

export interface TokenRequest {
  readonly name: string
  /** Tells people of one name apart; what the contributor's id ends in. */
  readonly subject: string
  readonly role: Role
  /** In whole seconds since 1970. */
  readonly expiresAt: number
  readonly issuedAt: number
}

/** Throws `ConfigError` where tokens are not signed with a secret here. */
export async function mintToken(config: Config, { name, subject, role, expiresAt, issuedAt }: TokenRequest): Promise<string> {
  if (config.AUTH_JWKS_URL !== '') {
    throw new ConfigError('Tokens come from the issuer of AUTH_JWKS_URL; ask there. To make them here, set AUTH_SECRET_FILE instead.')
  }
  const secret = readTokenSecret(config)
  if (secret === null) {
    throw new ConfigError(
      `The graph ${config.GRAPH_URL} has no secret beside it. Set AUTH_SECRET_FILE, here and for the server, to a file with 32 characters or more.`,
    )
  }
  const token = new SignJWT({ name, role })
    .setProtectedHeader({ alg: SECRET_ALGORITHM, typ: 'JWT' })
    .setIssuer(config.AUTH_ISSUER === '' ? LOCAL_ISSUER : config.AUTH_ISSUER)
    .setSubject(`${LOCAL_SUBJECT}${subject}`)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
  if (config.AUTH_AUDIENCE !== '') token.setAudience(config.AUTH_AUDIENCE)
  return await token.sign(secret)
}
