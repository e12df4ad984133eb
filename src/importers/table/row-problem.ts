import { READING_ISSUES } from '../../domain/issue-code.js'

/** Why a row was not taken. Codes are stable; they stand in the rejects file beside the row. */
export interface RowProblem {
  readonly code: string
  readonly message: string
}

/** The rules of rows, by code. What the reading of a value finds has its own codes, in `domain/issue-code.ts`. */
const ROW_RULES = {
  QUOTE_NOT_CLOSED: 'A quote is opened in the row and not closed before the end of the file; the file may have been cut short.',
  COLUMN_COUNT: 'A row has as many cells as the header.',
  ID_MISSING: 'A row names its compound, its assay and its document.',
  ID_MALFORMED: 'An id has the form of its registry.',
  TYPE_MISSING: 'A row says what was measured.',
  ROW_CHANGED: 'What is in the graph under the id of this row says something else, and evidence is never edited.',
  ID_AMBIGUOUS: 'A registry id leads to one record of the graph.',
} as const

/** What is noticed of rows that are taken; again the reading of a value has codes of its own. */
const ROW_NOTICES = {
  WORDS_NOT_READ: 'The words in place of a number are kept; why there is none is not known from them.',
  STANDARD_VALUE_DIFFERS: 'The published value, taken to nM, differs by more than 2 % from the standard value of the source.',
  STRUCTURE_NOT_READ: 'RDKit makes no InChIKey of the SMILES; the compound is known by its number alone.',
  SAME_STRUCTURE: 'The compound is one that the graph had under no number of this source; its structure tells.',
  IDENTITY_CONFLICT: 'The structure and the number of the compound lead to different ones; the structure decides where it leads to any.',
} as const

export type RowNotice = keyof typeof ROW_NOTICES

const RULES_BY_CODE: ReadonlyMap<string, string> = new Map(Object.entries({ ...READING_ISSUES, ...ROW_RULES, ...ROW_NOTICES }))

/** What a code says that a row was refused for, or that was noticed of it; '' for a code that is none of these. */
export function explainRowCode(code: string): string {
  return RULES_BY_CODE.get(code) ?? ''
}

/** `"CHEMBL": An id has the form of its registry. Write it as CHEMBL25.` */
export function createRowProblem(code: keyof typeof ROW_RULES, culprit: string, nextStep: string): RowProblem {
  const shown = culprit.length > 60 ? `${culprit.slice(0, 57)}…` : culprit
  return { code, message: `${shown === '' ? '' : `"${shown}": `}${ROW_RULES[code]} ${nextStep}` }
}
