/** GraphQL's refusal as a failure of a command: exit 2 for what the caller can ask otherwise, with what it could be instead. */
import { z } from 'zod'
import type { AnswerError } from './ask.js'
import { CommandFailure } from './command-failure.js'

const WRONG_USE: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'AMBIGUOUS_NAME'])
const candidateList = z.array(z.object({ id: z.string(), name: z.string() }))
const suggestionList = z.array(z.string())

export function toGraphqlFailure({ message, extensions = {} }: AnswerError): CommandFailure {
  const candidates = candidateList.safeParse(extensions['candidates']).data ?? []
  const suggestions = (suggestionList.safeParse(extensions['suggestions']).data ?? []).filter((name) => !message.includes(name))
  const lines = [
    message.replace('identityLevel INCLUDE_ASSERTED', '--include-asserted (identityLevel INCLUDE_ASSERTED)'),
    ...candidates.map(({ id, name }) => `  ${id}  ${name}`),
    ...(suggestions.length === 0 ? [] : [`Did you mean ${suggestions.join(', ')}?`]),
  ]
  return new CommandFailure(lines.join('\n'), WRONG_USE.has(extensions['code']) ? 2 : 1)
}
