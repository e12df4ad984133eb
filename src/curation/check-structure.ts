/** A SMILES must be a structure, and an InChIKey that is given beside it must be the one of that structure. */
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import { readStructure } from '../structures/read-structure.js'

export interface EnteredStructure {
  readonly smiles?: string | null | undefined
  readonly inchiKey?: string | null | undefined
}

/** Nothing is asked of RDKit where no SMILES is given. */
export async function checkStructure({ smiles, inchiKey }: EnteredStructure): Promise<readonly UserError[]> {
  if (smiles === null || smiles === undefined) return []
  const answer = await readStructure(smiles)
  if (answer.kind === 'UNREADABLE') {
    const nextStep = 'RDKit reads no structure in it; copy it again from the tool that wrote it.'
    return [createInvalidInput('SMILES_INVALID', { culprit: smiles, nextStep, path: ['smiles'] })]
  }
  if (answer.kind === 'TOO_COMPLEX') {
    const nextStep = 'Enter the compound without it.'
    return [createInvalidInput('STRUCTURE_TOO_COMPLEX', { culprit: smiles, nextStep, path: ['smiles'] })]
  }
  const { structure } = answer
  if (inchiKey === null || inchiKey === undefined || structure.inchiKey === null || structure.inchiKey === inchiKey) return []
  const nextStep = `The structure has ${structure.inchiKey}; correct the one or the other.`
  return [createInvalidInput('INCHI_KEY_MISMATCH', { culprit: inchiKey, nextStep, path: ['inchiKey'] })]
}
