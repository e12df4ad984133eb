import { COMPARABILITY_POLICIES, findComparabilityPolicy, type ComparabilityPolicy } from '../domain/comparability-policy.js'
import { findNearest } from './edit-distance.js'
import { UserInputError } from './user-input-error.js'

/** The policies under which two compounds may be compared; one along a single axis is for `selectivity` alone. */
const COMPARING = COMPARABILITY_POLICIES.filter(({ reach }) => reach !== 'AXIS')

/** The policy of this name, standard-v1 where none is given. An unknown one is refused, and so is one that compares no compounds. */
export function readPolicy(name: string | null | undefined): ComparabilityPolicy {
  const policy = findComparabilityPolicy(name ?? 'standard-v1')
  if (policy !== null && COMPARING.includes(policy)) return policy
  const names = COMPARING.map((known) => known.name)
  const nearest = findNearest(name ?? '', names)
  const why = policy === null ? `There is no policy "${name ?? ''}"` : `The policy "${policy.name}" compares one compound with itself`
  throw new UserInputError(`${why}; compounds are compared under ${names.join(', ')}.`, {
    suggestions: [...nearest, ...names.filter((known) => !nearest.includes(known))],
    argument: 'policy',
  })
}

/** The policy of this name for `selectivity`, which compares a compound with itself along one axis. */
export function readSelectivityPolicy(name: string | null | undefined): ComparabilityPolicy {
  const policy = findComparabilityPolicy(name ?? 'selectivity-v1')
  if (policy?.reach === 'AXIS') return policy
  const names = COMPARABILITY_POLICIES.filter(({ reach }) => reach === 'AXIS').map((known) => known.name)
  throw new UserInputError(`Selectivity is judged under ${names.join(', ')}, not under "${name ?? ''}".`, {
    suggestions: names,
    argument: 'policy',
  })
}
