import type { CurationIssueCode } from './curation-issue.js'
import { isSmiles } from './smiles.js'
import { createInvalidInput, type Path, type UserError } from './user-error.js'

interface FieldRule {
  readonly code: CurationIssueCode
  readonly isValid: (text: string) => boolean
  readonly nextStep: string
}

/** What a field of a registry or the web looks like; whether it exists there is not asked. */
export const FIELD_RULES = {
  doi: rule('DOI_INVALID', /^10\.\d{4,9}\/\S+$/, 'Leave out https://doi.org/ and every blank, as in 10.1021/acs.jmedchem.5c00809.'),
  pmid: rule('PMID_INVALID', /^[1-9]\d{0,7}$/, 'Copy it from PubMed.'),
  url: rule('URL_INVALID', /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u, 'Copy it from the address bar.'),
  host: rule('HOST_INVALID', /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u, 'Leave out https:// and the path.'),
  inchiKey: rule('INCHI_KEY_INVALID', /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/, 'Let a chemistry tool make it from the structure.'),
  chemblId: rule('CHEMBL_ID_INVALID', /^CHEMBL[1-9]\d{0,9}$/, 'Copy it from ChEMBL, as CHEMBL1824.'),
  uniprot: rule(
    'UNIPROT_INVALID',
    /^(?:[OPQ]\d[A-Z\d]{3}\d|[A-NR-Z]\d(?:[A-Z][A-Z\d]{2}\d){1,2})$/,
    'Copy the accession from UniProt, not the entry name.',
  ),
  cellosaurus: rule('CELLOSAURUS_INVALID', /^CVCL_[A-Z\d]{4}$/, 'Copy it from Cellosaurus, as CVCL_0093.'),
  sha256: rule('SHA256_INVALID', /^[\da-f]{64}$/, 'Write it in lower case, as sha256sum prints it.'),
  contributor: rule('CONTRIBUTOR_ID_INVALID', /^contributor:[^\s:]+:\S+$/, 'Take the id that `viewer` shows to them.'),
  smiles: { code: 'SMILES_INVALID', isValid: isSmiles, nextStep: 'Let a chemistry tool write it.' },
} as const satisfies Readonly<Record<string, FieldRule>>

export type RuledField = keyof typeof FIELD_RULES

/** Null and absent fields break no rule. */
export function checkField(field: RuledField, text: string | null | undefined, path: Path = [field]): readonly UserError[] {
  if (text === null || text === undefined) return []
  const { code, isValid, nextStep } = FIELD_RULES[field]
  return isValid(text) ? [] : [createInvalidInput(code, { culprit: text, nextStep, path })]
}

/** Each field of an input that has a rule, under its own name. */
export function checkFields(input: Readonly<Partial<Record<RuledField, string | null | undefined>>>): readonly UserError[] {
  return Object.keys(FIELD_RULES)
    .filter(isRuledField)
    .flatMap((field) => checkField(field, input[field]))
}

/** One of a closed list. */
export function checkWord(word: string | null | undefined, words: readonly string[], path: Path): readonly UserError[] {
  if (word === null || word === undefined || words.includes(word)) return []
  return [createInvalidInput('WORD_UNKNOWN', { culprit: word, nextStep: `Use one of ${words.join(', ')}.`, path })]
}

/** A whole number from `least` to `most`. */
export function checkWhole(
  value: number | null | undefined,
  { least, most, path }: { readonly least: number; readonly most: number; readonly path: Path },
): readonly UserError[] {
  if (value === null || value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return []
  return [createInvalidInput('NUMBER_INVALID', { culprit: String(value), nextStep: `Give a whole number from ${least} to ${most}.`, path })]
}

function rule(code: CurationIssueCode, pattern: RegExp, nextStep: string): FieldRule {
  return { code, isValid: (text) => text.length <= 2_000 && pattern.test(text), nextStep }
}

function isRuledField(name: string): name is RuledField {
  return name in FIELD_RULES
}
