import type { FilledMatrix } from '../domain/potency-matrix.js'
import type { PotencyRatio } from '../domain/potency-ratio.js'

/** A matrix with what it was asked under. The pairs are formed where they are selected. */
export interface MatrixAnswer extends FilledMatrix {
  readonly pairs: () => readonly PotencyRatio[]
  readonly sequence: number
}
