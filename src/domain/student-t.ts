/**
 * The two-sided 95 % quantile of Student's t, by degrees of freedom: a mean ± t × SEM is its 95 % confidence interval
 * (Student 1908, doi 10.1093/biomet/6.1.1). To 1 in 10,000 or better. Null below one degree of freedom.
 */
export function findStudentT95(degreesOfFreedom: number): number | null {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) return null
  return QUANTILES[degreesOfFreedom - 1] ?? expandStudentT95(degreesOfFreedom)
}

const QUANTILES = [
  ...[12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814],
  ...[2.20099, 2.17881, 2.16037, 2.14479, 2.13145, 2.11991, 2.10982, 2.10092, 2.09302, 2.08596],
  ...[2.07961, 2.07387, 2.06866, 2.0639, 2.05954, 2.05553, 2.05183, 2.04841, 2.04523, 2.04227],
]

const NORMAL_QUANTILE = 1.959964

/** The expansion about the normal quantile, Abramowitz and Stegun 26.7.5. */
function expandStudentT95(degreesOfFreedom: number): number {
  const z = NORMAL_QUANTILE
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  return z + first / degreesOfFreedom + second / degreesOfFreedom ** 2
}
