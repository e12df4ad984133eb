import type { ComparabilityRule, ComparedPair, Finding } from '../comparability-rule.js'
import { createFinding, toValueName } from '../comparability-rule.js'
import { toScale } from '../value-scale.js'

/** An endpoint is only compared with itself, on one scale of units; times and other endpoints are listed and never divided. */
export const endpointRule: ComparabilityRule = {
  dimension: 'ENDPOINT',
  compare: (pair) => [compareCodes(pair), ...findUndivided(pair), ...findUnits(pair), ...findAmbiguous(pair)],
}

function compareCodes({ reference, comparator }: ComparedPair): Finding {
  const isSame = reference.endpoint === comparator.endpoint
  return createFinding({
    dimension: 'ENDPOINT',
    state: isSame ? 'SAME' : 'DIFFERENT',
    message: isSame
      ? `Both values are ${reference.endpoint}.`
      : `The endpoints differ: ${toValueName(reference)} cannot be divided into ${toValueName(comparator)}, because they measure different things. Compare ${reference.endpoint} with ${reference.endpoint}.`,
    reference: { value: reference.endpoint, basis: 'STATED' },
    comparator: { value: comparator.endpoint, basis: 'STATED' },
  })
}

function findUndivided({ reference, comparator }: ComparedPair): readonly Finding[] {
  const undivided = [reference, comparator].find(({ endpointKind }) => endpointKind === 'TIME' || endpointKind === 'OTHER')
  if (undivided === undefined) return []
  const message = `"${undivided.endpoint}" is an endpoint of the kind ${undivided.endpointKind}, which is listed and not compared; only concentrations are divided and extents subtracted.`
  return [createFinding({ dimension: 'ENDPOINT', state: 'SAME', code: 'ENDPOINT_NOT_DIVIDED', message, outcome: 'NOT_COMPARABLE' })]
}

function findUnits({ reference, comparator }: ComparedPair): readonly Finding[] {
  const [own, other] = [toScale(reference), toScale(comparator)]
  if (own === other || reference.endpoint !== comparator.endpoint) return []
  const [plain, molar] = own === 'nM' ? [comparator, reference] : [reference, comparator]
  const message =
    toScale(molar) === 'nM'
      ? `Cannot compare "${toScale(plain) ?? 'no unit'}" with molar units; add the molecular weight of ${plain.compound.name}.`
      : `Cannot compare "${own ?? 'no unit'}" with "${other ?? 'no unit'}"; add what converts them, such as a molecular weight.`
  return [
    createFinding({
      dimension: 'ENDPOINT',
      state: 'DIFFERENT',
      code: 'UNITS_DIFFER',
      message,
      reference: { value: own, basis: 'STATED' },
      comparator: { value: other, basis: 'STATED' },
      outcome: 'NOT_COMPARABLE',
    }),
  ]
}

function findAmbiguous({ reference, comparator }: ComparedPair): readonly Finding[] {
  const ambiguous = [reference, comparator].filter(({ validity }) => validity.includes('ENDPOINT_AMBIGUOUS'))
  if (ambiguous.length === 0) return []
  const message = `${ambiguous.map(toValueName).join(' and ')}: the source's words for the endpoint do not fit its read-out (growth inhibition by a viability assay is one such); find out what was counted.`
  return [
    createFinding({
      dimension: 'ENDPOINT',
      state: reference.endpoint === comparator.endpoint ? 'SAME' : 'DIFFERENT',
      code: 'ENDPOINT_AMBIGUOUS',
      message: message.charAt(0).toUpperCase() + message.slice(1),
      outcome: 'COMPARABLE_WITH_CAVEATS',
    }),
  ]
}
