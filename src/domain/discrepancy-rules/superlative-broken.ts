import { EXPLORATORY_POLICY } from '../comparability-policy.js'
import type { DiscrepancyEvidence, WeighedClaim } from '../discrepancy-evidence.js'
import { type Contradiction, type DiscrepancyRule, quoteValue } from '../discrepancy-rule.js'
import { groupBy } from '../group-by.js'
import { areDisjoint } from '../interval.js'
import type { Measurement } from '../measurement.js'
import { toGroupKey } from '../potency-context.js'
import { snap } from '../print-significant.js'
import { toExactValue } from '../replicate-group.js'
import { toScale } from '../value-scale.js'

/** Words of being first in potency, and of being before those that the claim's evidence names. */
const MOST =
  /\b(?:most potent|highest potency|greatest potency|best potency|most active|(?:more potent|more active) than (?:all|any|every))/i
const MORE = /\b(?:more potent|more active|superior potency|greater potency|higher potency)\b/i

/**
 * A claim that a compound is the most potent, or more so than those that its evidence names, is broken by one of them that
 * is more potent in the same assay of the same source, beyond rounding and noise.
 */
export const superlativeBrokenRule: DiscrepancyRule = {
  id: 'SUPERLATIVE_BROKEN',
  find: (evidence) => evidence.claims.flatMap((weighed) => findBreaking(weighed, evidence)),
}

function findBreaking({ claim, measurementIds }: WeighedClaim, evidence: DiscrepancyEvidence): readonly Contradiction[] {
  const isMost = MOST.test(claim.text)
  const subjects = claim.aboutIds.filter((id) => evidence.compounds.has(id))
  const [subject] = subjects
  if (subject === undefined || subjects.length > 1 || !(isMost || MORE.test(claim.text))) return []
  const named = new Set(measurementIds)
  const counted = evidence.measurements.filter(({ id, endpointKind }) => endpointKind === 'CONCENTRATION' && (isMost || named.has(id)))
  const groups = groupBy(counted, (one) => `${toGroupKey(one)} ${one.endpoint} ${toScale(one) ?? ''}`)
  const broken = [...groups.values()].flatMap((members) => {
    const own = members.filter(({ compound }) => compound.id === subject)
    const others = members.filter(({ compound }) => compound.id !== subject)
    return own.flatMap((value) => others.filter((other) => isMorePotent(other, value)).map((other) => ({ value, other })))
  })
  const [first] = broken
  if (first === undefined) return []
  const { value, other } = first
  const message = `The claim "${claim.text}" is contradicted: in "${value.assay.name}" the ${value.endpoint} of ${value.compound.name} is ${quoteValue(value)}, that of ${other.compound.name} is ${quoteValue(other)}.`
  return [{ key: [claim.id], message, sideIds: [claim.id, ...broken.flatMap((pair) => [pair.value.id, pair.other.id])] }]
}

function isMorePotent(one: Measurement, than: Measurement): boolean {
  const [value, other] = [toExactValue(one), toExactValue(than)]
  if (value === null || other === null || one.interval === null || than.interval === null) return false
  return snap(Math.log10(other / value)) > EXPLORATORY_POLICY.noiseLog10 && areDisjoint(one.interval, than.interval)
}
