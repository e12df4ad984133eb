import type { SourceLocator } from './source-locator.js'

/** One step of a protocol in its order (from 1), in our words. */
export interface ProtocolStep {
  readonly id: string
  readonly protocolId: string
  readonly position: number
  readonly text: string
  readonly locator: SourceLocator | null
}

/** A method as a source describes it: principle and ordered steps. */
export interface Protocol {
  readonly id: string
  readonly name: string
  readonly principle: string | null
  readonly citationIds: readonly string[]
  readonly version: number
}
