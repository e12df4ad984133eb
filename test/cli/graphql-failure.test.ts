import { expect, it } from 'vitest'
import { toGraphqlFailure } from '../../src/cli/graphql-failure.js'

it('an ambiguous name is wrong use, and every candidate is printed with its id', () => {
  const candidates = [
    { id: 'compound:nutlin-3', name: 'Nutlin-3' },
    { id: 'compound:nutlin-3a', name: 'Nutlin-3a' },
  ]
  const failure = toGraphqlFailure({ message: '"Nutlin" fits 2 compounds.', extensions: { code: 'AMBIGUOUS_NAME', candidates } })
  expect([failure.exitCode, failure.message]).toEqual([
    2,
    '"Nutlin" fits 2 compounds.\n  compound:nutlin-3  Nutlin-3\n  compound:nutlin-3a  Nutlin-3a',
  ])
})

it('suggestions are printed unless the message names them', () => {
  const extensions = { code: 'BAD_USER_INPUT', suggestions: ['RG7388', 'RG7112'] }
  expect(toGraphqlFailure({ message: 'No compound is known as "RG73".', extensions }).message).toBe(
    'No compound is known as "RG73".\nDid you mean RG7388, RG7112?',
  )
  expect(toGraphqlFailure({ message: 'Did you mean "RG7388", "RG7112"?', extensions }).message).toBe('Did you mean "RG7388", "RG7112"?')
})

it('a fault of the server is a failure and no wrong use', () => {
  expect(toGraphqlFailure({ message: 'The graph cannot be reached.', extensions: { code: 'DB_UNAVAILABLE' } }).exitCode).toBe(1)
  expect(toGraphqlFailure({ message: 'Something went wrong.' }).exitCode).toBe(1)
})
