/**
 * Who asks, from the bearer token of a request: signed with the local secret (HS256) or by a key of AUTH_JWKS_URL, never
 * either way. A token that is sent must be good, also for reading: a bad one is refused and never passed over.
 */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from 'jose'
import type { Viewer } from '../domain/permission.js'
import type { Config } from './config.js'
import { readTokenSecret } from './token-secret.js'
import { LOCAL_ISSUER, toViewer } from './token-viewer.js'

export const SECRET_ALGORITHM = 'HS256'
const KEY_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Clocks of two machines may differ by so much. */
const CLOCK_TOLERANCE_SECONDS = 10
const MOST_CHARACTERS = 8_192
const FETCH_MILLISECONDS = 3_000

/** Why a token is not taken, for the one who sent it. */
export interface TokenFailure {
  readonly status: 401 | 503
  readonly code: 'UNAUTHENTICATED' | 'AUTH_UNAVAILABLE'
  readonly message: string
}

export type Authentication =
  { readonly viewer: Viewer | null; readonly failure: null } | { readonly viewer: null; readonly failure: TokenFailure }

/** From the Authorization header of a request; without one nobody asks, and that is no failure. */
export type Authenticate = (header: string | undefined) => Promise<Authentication>

type Verify = (token: string) => Promise<JWTVerifyResult>

/** Throws `ConfigError` for a secret that cannot be used. */
export function createAuthenticate(config: Config): Authenticate {
  const verify = createVerify(config)
  const localIssuer = config.AUTH_JWKS_URL === '' ? config.AUTH_ISSUER || LOCAL_ISSUER : null
  return async (header) => {
    if (header === undefined) return { viewer: null, failure: null }
    const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
    if (token === undefined) return fail('The Authorization header is no bearer token. Send "Authorization: Bearer <token>".')
    if (token.length > MOST_CHARACTERS) return fail(`The token is longer than ${MOST_CHARACTERS} characters. Send one as it was made.`)
    if (verify === null) return fail('This server checks no tokens: neither AUTH_JWKS_URL nor AUTH_SECRET_FILE is set. Read without one.')
    try {
      const { payload } = await verify(token)
      const viewer = toViewer(payload, localIssuer)
      return viewer === null ? fail(UNUSABLE) : { viewer, failure: null }
    } catch (error) {
      return tellFailure(error)
    }
  }
}

const UNUSABLE =
  'The token does not say who asks in a form that can be kept: sub, iss, name and role are plain text of 1 to 200 characters. Ask for another.'

function createVerify(config: Config): Verify | null {
  const options: JWTVerifyOptions = {
    requiredClaims: ['exp', 'sub'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    ...(config.AUTH_ISSUER === '' ? {} : { issuer: config.AUTH_ISSUER }),
    ...(config.AUTH_AUDIENCE === '' ? {} : { audience: config.AUTH_AUDIENCE }),
  }
  if (config.AUTH_JWKS_URL !== '') {
    const keys = createRemoteJWKSet(new URL(config.AUTH_JWKS_URL), { timeoutDuration: FETCH_MILLISECONDS })
    const required = [...(options.requiredClaims ?? []), 'iss']
    return (token) => jwtVerify(token, keys, { ...options, requiredClaims: required, algorithms: KEY_ALGORITHMS })
  }
  const secret = readTokenSecret(config)
  return secret === null ? null : (token) => jwtVerify(token, secret, { ...options, algorithms: [SECRET_ALGORITHM] })
}

/** Of what jose throws, that the keys cannot be had is the server's trouble; all else is the token's. */
function tellFailure(error: unknown): Authentication {
  if (error instanceof errors.JWTExpired) return fail('The token has expired. Ask for a new one (`equipotent token` makes one).')
  if (error instanceof errors.JWTClaimValidationFailed)
    return fail(`The claim "${error.claim}" of the token is missing or not the one expected here.`)
  const isOfToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !(error instanceof errors.JWKSInvalid)
  if (isOfToken && error.code !== 'ERR_JOSE_GENERIC')
    return fail('The token is not one that this server trusts: its form, algorithm or signature is wrong.')
  return {
    viewer: null,
    failure: { status: 503, code: 'AUTH_UNAVAILABLE', message: 'The keys that check tokens cannot be had at the moment. Try again.' },
  }
}

function fail(message: string): Authentication {
  return { viewer: null, failure: { status: 401, code: 'UNAUTHENTICATED', message } }
}
