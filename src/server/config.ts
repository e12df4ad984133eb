/**
 * The whole configuration: one table of environment variables, each with its rule, its default and its line of help.
 * Everything is checked at start; a broken value is one line that names the variable. A variable set to the empty text
 * counts as not set; variables that are not in the table are left alone.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { configRules } from './config-rule.js'
import { ConfigError } from './config-error.js'

const TABLE = z.object({
  GRAPH_URL: variable(configRules.graphUrl, 'data/graph', 'where the graph is: a folder, neo4j://…, bolt://… or memory:'),
  GRAPH_USER: variable(configRules.text, 'neo4j', 'user of Neo4j'),
  GRAPH_PASSWORD: variable(configRules.text, '', 'password of Neo4j'),
  GRAPH_PASSWORD_FILE: variable(configRules.text, '', 'file with the password of Neo4j, instead of GRAPH_PASSWORD'),
  GRAPH_DATABASE: variable(configRules.text, 'neo4j', 'database within Neo4j'),
  HOST: variable(configRules.host, '127.0.0.1', 'address to listen on; 0.0.0.0 for all'),
  PORT: variable(configRules.port, '4000', 'port to listen on; 0 for any free one'),
  CORS_ORIGINS: variable(configRules.origins, '', 'origins whose pages may call the API, separated by commas; * for all'),
  TRUST_PROXY: variable(configRules.trustProxy, 'off', 'off, on, or the addresses of the proxies before this server'),
  LOG_LEVEL: variable(configRules.logLevel, 'info', 'fatal, error, warn, info, debug, trace or silent'),
  MAX_TOKENS: variable(configRules.between(100, 100_000), '4000', 'words in an operation'),
  MAX_DEPTH: variable(configRules.between(1, 64), '12', 'levels of fields in an operation'),
  MAX_INTROSPECTION_DEPTH: variable(configRules.between(1, 64), '16', 'levels of fields in an operation on the schema alone'),
  MAX_ALIASES: variable(configRules.between(0, 10_000), '30', 'aliases in an operation'),
  MAX_FIELDS: variable(configRules.between(1, 100_000), '500', 'fields in an operation, fragments counted wherever they are used'),
  MAX_DIRECTIVES: variable(configRules.between(0, 10_000), '50', 'directives in an operation'),
  MAX_ROOT_MUTATIONS: variable(configRules.between(0, 1000), '5', 'mutations in an operation'),
  MAX_LIST_ITEMS: variable(configRules.between(1, 100_000), '250', 'items of a list in the input'),
  MAX_COST: variable(configRules.between(1, 10_000_000), '10000', 'cost of an operation, computed before it is executed'),
  MAX_ERRORS: variable(configRules.between(1, 1000), '10', 'errors told of one operation'),
  RATE_LIMIT: variable(
    configRules.between(0, 1_000_000),
    '1200',
    'requests a minute of one token, or of one address without a valid one; 0 for any number',
  ),
  READ_MEMORY_MB: variable(
    configRules.between(0, 65_536),
    '32',
    'rows kept in memory for as long as the graph does not change, in MB; 0 to read every time',
  ),
  METRICS: variable(configRules.metrics, 'loopback', 'who may read /metrics: loopback (this machine), all or off'),
  SLOW_QUERY_MILLISECONDS: variable(configRules.between(1, 600_000), '500', 'graph queries that take longer are logged by name'),
  BODY_LIMIT_KB: variable(configRules.between(1, 65_536), '256', 'largest request body, in kB'),
  REQUEST_TIMEOUT_SECONDS: variable(configRules.between(1, 3600), '30', 'time in which a request must have arrived'),
  SHUTDOWN_TIMEOUT_SECONDS: variable(configRules.between(1, 3600), '10', 'time that requests in flight have at the end'),
  AUTH_JWKS_URL: variable(configRules.webAddress, '', 'keys that sign the tokens of contributors'),
  AUTH_SECRET_FILE: variable(
    configRules.text,
    '',
    'file with the secret that signs tokens, instead of AUTH_JWKS_URL; on a folder, one is made beside the graph',
  ),
  AUTH_ISSUER: variable(configRules.text, '', 'issuer that tokens must name'),
  AUTH_AUDIENCE: variable(configRules.text, '', 'audience that tokens must name'),
})

export type Config = Readonly<z.output<typeof TABLE>>
export type Environment = Readonly<Record<string, string | undefined>>

/** A variable as people see it: its value as text (a secret only as "set"), and whether the environment gave it. */
export interface ConfigEntry {
  readonly name: string
  readonly value: string
  readonly source: 'environment' | 'default'
  readonly help: string
}

const SECRETS: ReadonlySet<string> = new Set(['GRAPH_PASSWORD'])

/** Throws `ConfigError` with one line for each broken variable. */
export function readConfig(environment: Environment): Config {
  const parsed = TABLE.safeParse(withoutEmpty(environment))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), message }))
    throw new ConfigError(
      problems.map(({ name, message }) => `${name}="${tellValue(name, environment[name] ?? '')}" ${message}.`).join('\n'),
    )
  }
  const config = parsed.data
  if (config.AUTH_JWKS_URL !== '' && config.AUTH_SECRET_FILE !== '') {
    throw new ConfigError('AUTH_JWKS_URL and AUTH_SECRET_FILE are both set, and tokens are signed in one way. Unset one of them.')
  }
  return config.GRAPH_PASSWORD_FILE === '' ? config : { ...config, GRAPH_PASSWORD: readPassword(config.GRAPH_PASSWORD_FILE) }
}

/** Every variable in the order of the table. */
export function listConfig(environment: Environment): readonly ConfigEntry[] {
  const given = withoutEmpty(environment)
  return Object.entries(TABLE.shape).map(([name, schema]) => {
    const fallback = schema.meta()?.['fallback']
    const value = given[name] ?? (typeof fallback === 'string' ? fallback : '')
    return {
      name,
      value: tellValue(name, value),
      source: given[name] === undefined ? 'default' : 'environment',
      help: schema.meta()?.description ?? '',
    }
  })
}

/** Without secrets: neither a password nor the credentials within an address are ever printed. */
function tellValue(name: string, value: string): string {
  return SECRETS.has(name) && value !== '' ? 'set' : value.replace(/\/\/[^@/]*@/g, '//…@')
}

function variable<Rule extends z.ZodType<unknown, string>>(rule: Rule, fallback: z.input<Rule>, help: string) {
  return rule.prefault(() => fallback).meta({ description: help, fallback })
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new ConfigError(`GRAPH_PASSWORD_FILE="${file}" cannot be read (${reason}).`)
  }
}
