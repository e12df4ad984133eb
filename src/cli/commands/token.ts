import { InvalidArgumentError, type Command, Option } from 'commander'
import { ROLES, type Role } from '../../domain/role.js'
import { mintToken } from '../../server/mint-token.js'
import { print, printJson, printProgress } from '../output.js'
import { readCommandConfig, type GraphOption } from '../use-graph.js'

interface TokenOptions extends GraphOption {
  readonly name: string
  readonly role: Role
  readonly subject?: string
  readonly days: number
  readonly json?: boolean
}

const SECONDS_A_DAY = 86_400
const MOST_DAYS = 365

export function addToken(program: Command): void {
  program
    .command('token')
    .description('make a token by which somebody may change the graph; opens no graph')
    .requiredOption('--name <name>', 'the name that others will read', readName)
    .addOption(new Option('--role <role>', 'what they may do').choices([...ROLES]).makeOptionMandatory())
    .option('--subject <word>', 'what tells people of one name apart (default: made from the name)', readSubject)
    .option('--days <number>', `for how long, 1 to ${MOST_DAYS}`, readDays, 30)
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  curl -H "Authorization: Bearer $(equipotent token --name Ada --role curator)" …')
    .action((options: TokenOptions) => run(options))
}

async function run({ name, role, subject = toSubject(name), days, json, ...options }: TokenOptions): Promise<void> {
  const issuedAt = Math.floor(Date.now() / 1000)
  const expiresAt = issuedAt + days * SECONDS_A_DAY
  const token = await mintToken(readCommandConfig(options), { name, role, subject, issuedAt, expiresAt })
  const expires = new Date(expiresAt * 1000).toISOString()
  if (json === true) printJson({ token, subject: `local:${subject}`, contributor: `contributor:local:${subject}`, name, role, expires })
  else print(token)
  printProgress(`For ${name}, ${role}, as contributor:local:${subject}, until ${expires}.`)
}

/** Letters and digits, joined by hyphens; a name of another script is kept by its code points. */
function toSubject(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  if (words.length > 0) return words.join('-')
  return Array.from(plain, (character) => character.codePointAt(0)?.toString(16) ?? '')
    .join('-')
    .slice(0, 100)
}

function readName(text: string): string {
  if (text.trim() === text && text !== '' && text.length <= 200 && !/\p{Cc}/u.test(text)) return text
  throw new InvalidArgumentError('A name has 1 to 200 characters and no control characters.')
}

function readSubject(text: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,99}$/.test(text)) return text
  throw new InvalidArgumentError('Use lower-case letters, digits, dots and hyphens, such as ada-l.')
}

function readDays(text: string): number {
  const days = Number(text)
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days
  throw new InvalidArgumentError(`Give whole days, 1 to ${MOST_DAYS}.`)
}
