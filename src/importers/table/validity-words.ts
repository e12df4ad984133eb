import type { Endpoint } from '../../domain/endpoint.js'
import type { VALIDITY_CODES } from '../../domain/validity-code.js'
import type { Activity } from './table-layout.js'

type Code = (typeof VALIDITY_CODES)[number]['code']

/** What curators of activity tables write about a value, and the code that it stands for. The words are kept as well. */
const CODES: ReadonlyMap<string, Code> = new Map([
  ['outside typical range', 'OUTSIDE_TYPICAL_RANGE'],
  ['potential author error', 'AUTHOR_ERROR'],
  ['author confirmed error', 'AUTHOR_ERROR'],
  ['potential transcription error', 'TRANSCRIPTION_ERROR'],
])

/** The codes that follow from a row's own flags, and from a DC50 that no greatest degradation can stand beside. */
export function findValidityCodes({ validityWords, potentialDuplicate }: Activity, endpoint: Endpoint): readonly Code[] {
  const stated = CODES.get(validityWords.toLowerCase())
  return [
    ...(stated === undefined ? [] : [stated]),
    ...(/^(?:1|1\.0|true)$/i.test(potentialDuplicate) ? (['POTENTIAL_DUPLICATE'] as const) : []),
    ...(endpoint.code === 'DC50' ? (['DMAX_MISSING'] as const) : []),
  ]
}
