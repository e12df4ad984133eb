import type { Issue } from './issue.js'

/** Why a change is refused, each code with its rule. Codes are stable; the message adds the culprit and the next step. */
export const CURATION_ISSUES = {
  // The text of the input.
  TEXT_REQUIRED: 'The field needs a text.',
  TEXT_TOO_LONG: 'A text has at most 20,000 bytes.',
  TEXT_HAS_CONTROL: 'A text holds no NUL and no other control character but tab and line break.',
  TEXT_HAS_LONE_SURROGATE: 'A text is well-formed Unicode; half a surrogate pair is no character.',
  KEY_INVALID: 'An idempotency key has 1 to 200 characters without blanks at its ends.',
  REASON_REQUIRED: 'Whoever rejects, takes back, corrects or restores says why.',
  // Single fields.
  NUMBER_INVALID: 'The number lies outside what the field can mean.',
  WORD_UNKNOWN: 'The field takes one of a closed list of words.',
  KIND_UNKNOWN: 'The id is of a kind that cannot stand here.',
  DATE_INVALID: 'A date is written as YYYY, YYYY-MM or YYYY-MM-DD and exists.',
  DATE_IN_FUTURE: 'What has happened did not happen in the future.',
  DATES_REVERSED: 'A period ends after it begins.',
  DOI_INVALID: 'A DOI is 10.<registrant>/<suffix>, without blanks.',
  PMID_INVALID: 'A PubMed id has 1 to 8 digits and does not begin with 0.',
  URL_INVALID: 'An address begins with http:// or https://, names a host and holds no blank and no password.',
  HOST_INVALID: 'A host is a domain name such as pubs.acs.org.',
  INCHI_KEY_INVALID: 'An InChIKey is 14, 10 and 1 capital letters joined by hyphens.',
  INCHI_KEY_MISMATCH: 'An InChIKey is the one of the structure that the SMILES gives.',
  STRUCTURE_TOO_COMPLEX: 'A structure is read within ten seconds.',
  SMILES_INVALID: 'A SMILES is one line of its own alphabet, with its brackets closed.',
  CHEMBL_ID_INVALID: 'A ChEMBL id is CHEMBL and digits.',
  UNIPROT_INVALID: 'A UniProt accession has 6 or 10 letters and digits, such as Q00987.',
  CELLOSAURUS_INVALID: 'A Cellosaurus accession is CVCL_ and four letters or digits.',
  SHA256_INVALID: 'A SHA-256 is 64 hex digits.',
  ENDPOINT_UNKNOWN: 'An endpoint is named by its code.',
  CONTRIBUTOR_ID_INVALID: 'A contributor is named contributor:<issuer>:<subject>, without blanks.',
  NAME_REQUIRED: 'An assertion of identity is about a compound and one other thing: a name, or another compound.',
  ABOUT_REQUIRED: 'A claim is about something.',
  EVIDENCE_REQUIRED: 'An evidence line rests on a citation or a measurement.',
  ONE_SUBJECT: 'An evidence line is for one claim or one assertion of identity.',
  SAME_TWICE: 'The two are one.',
  // Values.
  VALUE_MISSING: 'A measurement has a value; a cell without one is a missing value.',
  NOTHING_CHANGED: 'A correction says something else than what it corrects.',
  // Places in a document.
  LOCATOR_WITHOUT_DOCUMENT: 'A place stands in a document.',
  LOCATOR_OUTSIDE: 'A place lies within the lines of its document, its end not before its beginning.',
  // What the input refers to.
  NOT_FOUND: 'The input names what the graph holds.',
  KEY_AMBIGUOUS: 'A key names one thing.',
  KEY_NOT_ONE: 'A key names its entity in exactly one way.',
  REFERENCE_REJECTED: 'Nothing refers to what a review has rejected.',
  // The state of things.
  DUPLICATE_EVIDENCE: 'What one source says at one place is entered once.',
  DUPLICATE_ENTITY: 'One thing is one record.',
  NOT_IN_FORCE: 'Only accepted evidence can be corrected or taken back.',
  NOT_RETRACTED: 'Only retracted evidence can be restored.',
  NOT_A_DRAFT: 'Only a draft can be submitted.',
  NOT_WAITING: 'Only what waits for review can be reviewed or withdrawn.',
  STALE_PROPOSAL: 'What a proposal would replace must still be in force.',
  IN_USE: 'What evidence in force rests on cannot be rejected.',
  // Who may.
  OWN_PROPOSAL: 'Nobody reviews their own proposal.',
  NOT_OWN_PROPOSAL: 'Only its contributor submits a draft or withdraws a proposal.',
  CONFLICT_OF_INTEREST: 'Nobody reviews what they have an interest in.',
} as const

export type CurationIssueCode = keyof typeof CURATION_ISSUES

const LONGEST_QUOTE = 80

/** The culprit, the rule, the next step: `"10.1021 acs": A DOI is …. Copy it from the publisher's page.` */
export function createCurationIssue(
  code: CurationIssueCode,
  { culprit, nextStep, path }: { readonly culprit: string; readonly nextStep: string; readonly path: readonly string[] },
): Issue {
  const quoted = culprit === '' ? '' : `${quoteText(culprit)}: `
  return { code, message: `${quoted}${CURATION_ISSUES[code]} ${nextStep}`.trim(), path }
}

/** Short enough to read, and well-formed whatever it quotes: a character that cannot be shown is written as its code. */
export function quoteText(text: string): string {
  const points = Array.from(text)
  const shown = points.length > LONGEST_QUOTE ? [...points.slice(0, LONGEST_QUOTE - 1), '…'] : points
  return `"${shown.map((point) => (/[\p{Cc}\p{Surrogate}]/u.test(point) ? toCode(point) : point)).join('')}"`
}

function toCode(point: string): string {
  return `\\u${(point.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
