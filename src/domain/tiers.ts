import { snap } from './print-significant.js'

/**
 * Tiers of potency, 1 the most potent: those within the noise of the most potent member of a tier share it, and the
 * next outside opens the next. The border is inclusive: with a noise of 0.3 log10, 10, 18 and 32 nM make {10, 18} and
 * {32}, and 10 and 20 nM (0.30103) do not tie. Takes values on a scale on which less is more potent and returns a tier
 * for each, in the order given; null in, for what has no number, is null out.
 */
export function assignTiers(values: readonly (number | null)[], noiseLog10: number): readonly (number | null)[] {
  const ascending = [...new Set(values.filter((value) => value !== null))].sort((one, other) => one - other)
  const tiers = new Map<number, number>()
  let tier = 0
  let leader: number | null = null
  for (const value of ascending) {
    if (leader === null || snap(Math.log10(value) - Math.log10(leader)) > noiseLog10) {
      tier += 1
      leader = value
    }
    tiers.set(value, tier)
  }
  return values.map((value) => (value === null ? null : (tiers.get(value) ?? null)))
}
