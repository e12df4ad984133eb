/** What a query returns of a compound. */
import type { Compound } from '../../domain/compound.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import type { Row } from '../graph.js'

const COMPOUND_FIELDS = ['id', 'name', 'modality', 'inchiKey', 'smiles', 'molecularWeight', 'version'] as const

/** The columns of the compound `c`, wherever a query returns one. */
export const COMPOUND_COLUMNS = `${listFields('c', COMPOUND_FIELDS)} AS compound`

/** From the columns `COMPOUND_COLUMNS`. */
export function toCompound(row: Row): Compound {
  const fields = readFields(row, 'compound', COMPOUND_FIELDS)
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    modality: readTextOrNull(fields, 'modality'),
    inchiKey: readTextOrNull(fields, 'inchiKey'),
    smiles: readTextOrNull(fields, 'smiles'),
    molecularWeight: readNumberOrNull(fields, 'molecularWeight'),
    version: readNumber(fields, 'version'),
  }
}
