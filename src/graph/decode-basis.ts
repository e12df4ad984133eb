/** A fact's value and its basis are two properties, `readout` and `readoutBasis`; a basis that was not said is UNKNOWN. */
import { BASES, type Basis, type Known } from '../domain/basis.js'
import { readOneOfOrNull } from './decode-fields.js'
import { readTextOrNull } from './decode-value.js'
import type { Row } from './graph.js'

export function readBasis(fields: Row, name: string): Basis {
  return readOneOfOrNull(fields, name, BASES) ?? 'UNKNOWN'
}

export function readKnownText(fields: Row, name: string): Known<string> {
  return { value: readTextOrNull(fields, name), basis: readBasis(fields, `${name}Basis`) }
}
