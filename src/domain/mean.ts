/**
 * Means that keep the law of means in floating point: between the least and the greatest, so that the mean of equal
 * values is that value (525 and 525 are 525, not 524.9999999999999).
 */

/** Of values above zero, at least one. */
export function geometricMean(values: readonly number[]): number {
  return within(values, Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length))
}

/** Of at least one value. */
export function arithmeticMean(values: readonly number[]): number {
  return within(values, values.reduce((sum, value) => sum + value, 0) / values.length)
}

function within(values: readonly number[], mean: number): number {
  const least = values.reduce((one, other) => Math.min(one, other))
  const greatest = values.reduce((one, other) => Math.max(one, other))
  return Math.min(Math.max(mean, least), greatest)
}
