import type { Basis, Known } from './basis.js'
import type { CellLine } from './cell-line.js'
import type { Target } from './target.js'

/** One experimental condition with its unit; `reportedText` is what the source printed ("e.g., 72 hours"). */
export interface Parameter {
  readonly name: string
  readonly value: number | null
  readonly unit: string | null
  readonly reportedText: string | null
  readonly basis: Basis
}

/**
 * An experiment as far as its source describes it. Each condition has its own basis. `target` is null for a
 * phenotypic read-out and is never taken from a compound's mechanism; `targetBasis` tells "known to have
 * none" (STATED or INFERRED) from "not said" (UNKNOWN). `exposureTime` in hours where it is a number.
 */
export interface Assay {
  readonly id: string
  readonly name: string
  readonly readout: Known<string>
  readonly format: Known<string>
  readonly technology: Known<string>
  readonly species: Known<string>
  readonly targetVariant: Known<string>
  readonly substrate: Known<string>
  readonly serum: Known<string>
  readonly fitConvention: Known<string>
  readonly exposureTime: Parameter
  readonly target: Target | null
  readonly targetBasis: Basis
  readonly cellLine: CellLine | null
  readonly cellLineBasis: Basis
  readonly protocolId: string | null
  readonly protocolBasis: Basis
  readonly version: number
}
