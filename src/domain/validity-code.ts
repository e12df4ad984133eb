/**
 * What is doubtful about a value, with the rule of each code and whether it leaves the value out of answers unless flagged
 * values are asked for. Only four do: what a source or a spreadsheet has called wrong is not compared; a reservation is said.
 * What concerns the endpoint holds for any value that might stand there; what concerns the value falls with it.
 */
export interface ValidityCode {
  readonly code: string
  readonly description: string
  readonly excludedByDefault: boolean
  readonly concerns: 'VALUE' | 'ENDPOINT'
}

export const VALIDITY_CODES = [
  {
    code: 'OUTSIDE_TYPICAL_RANGE',
    description: 'The source flags the value as outside the typical range of its endpoint.',
    excludedByDefault: true,
    concerns: 'VALUE',
  },
  {
    code: 'POTENTIAL_DUPLICATE',
    description: 'The source flags the value as a probable repetition of another publication.',
    excludedByDefault: true,
    concerns: 'VALUE',
  },
  { code: 'AUTHOR_ERROR', description: 'The source says that its authors made an error.', excludedByDefault: true, concerns: 'VALUE' },
  {
    code: 'SPREADSHEET_DAMAGE',
    description: 'A spreadsheet turned what was typed into a date; there is no number.',
    excludedByDefault: true,
    concerns: 'VALUE',
  },
  {
    code: 'TRANSCRIPTION_ERROR',
    description: 'The source suspects an error of transcription.',
    excludedByDefault: false,
    concerns: 'VALUE',
  },
  {
    code: 'ENDPOINT_AMBIGUOUS',
    description: 'The endpoint does not fit the read-out, as growth inhibition by a viability assay.',
    excludedByDefault: false,
    concerns: 'ENDPOINT',
  },
  {
    code: 'DMAX_MISSING',
    description: 'A DC50 is given without its Dmax, the extent of degradation that it is half of.',
    excludedByDefault: false,
    concerns: 'ENDPOINT',
  },
  { code: 'SERIAL_POSSIBLE', description: 'The number could be a spreadsheet’s date serial.', excludedByDefault: false, concerns: 'VALUE' },
  {
    code: 'UNIT_ASSUMED',
    description: 'An amount without a volume was taken as a concentration.',
    excludedByDefault: false,
    concerns: 'VALUE',
  },
  {
    code: 'ROUNDING_UNKNOWN',
    description: 'The digits were written by an export and say nothing of the rounding.',
    excludedByDefault: false,
    concerns: 'VALUE',
  },
  {
    code: 'APPROXIMATE_ASSUMED',
    description: 'The source says "about"; two-fold to either side is assumed.',
    excludedByDefault: false,
    concerns: 'VALUE',
  },
  { code: 'RELATION_STRONG', description: '`>>` or `<<` was read as `>` or `<`.', excludedByDefault: false, concerns: 'VALUE' },
  {
    code: 'NOT_POSITIVE',
    description: 'The printed concentration is not above zero, so it has no molar meaning.',
    excludedByDefault: false,
    concerns: 'VALUE',
  },
] as const satisfies readonly ValidityCode[]

const EXCLUDED_BY_DEFAULT: ReadonlySet<string> = new Set(VALIDITY_CODES.filter((entry) => entry.excludedByDefault).map(({ code }) => code))

/** Whether a value with this code is left out unless flagged values are asked for. An unknown code leaves nothing out. */
export function isExcludedByDefault(code: string): boolean {
  return EXCLUDED_BY_DEFAULT.has(code)
}

const CONCERNING_ENDPOINT: ReadonlySet<string> = new Set(
  VALIDITY_CODES.filter(({ concerns }) => concerns === 'ENDPOINT').map(({ code }) => code),
)

/** Whether a code stays when another value is put in the place of the one that carries it. */
export function concernsEndpoint(code: string): boolean {
  return CONCERNING_ENDPOINT.has(code)
}
