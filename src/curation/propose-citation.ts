/** A reference as a source prints it, with what is known of where it leads and who published it. */
import { BASES, type Basis } from '../domain/basis.js'
import { checkPastDate } from '../domain/check-date.js'
import { checkFields, checkWhole, checkWord } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import type { CitationGrade } from '../domain/citation.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { EntityKey } from './find-by-key.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export interface ProposeCitationInput extends EntityInput {
  /** A short name for lists; the title, the host or the printed text where none is given. */
  readonly label?: string | null | undefined
  /** Its place in the list of references of `document`. */
  readonly number?: number | null | undefined
  readonly reportedText: string
  readonly title?: string | null | undefined
  readonly host?: string | null | undefined
  readonly doi?: string | null | undefined
  readonly pmid?: string | null | undefined
  readonly url?: string | null | undefined
  readonly accessedAt?: string | null | undefined
  readonly license?: string | null | undefined
  /** The document that lists it. */
  readonly document?: string | null | undefined
  readonly publishedBy?: EntityKey | null | undefined
  readonly publisherBasis?: Basis | null | undefined
}

export function proposeCitation(request: CurationRequest<ProposeCitationInput>): Promise<ActionOutcome> {
  const { input, at } = request
  const { label, number, reportedText, title, host, doi, pmid, url, accessedAt, license, document, publishedBy } = input
  const basis = input.publisherBasis ?? 'STATED'
  return proposeEntity(request, 'proposeCitation', {
    errors: [
      ...requireText(reportedText, ['reportedText'], 'Enter the reference as the source prints it.'),
      ...checkWhole(number, { least: 1, most: 100_000, path: ['number'] }),
      ...checkFields({ doi, pmid, url, host }),
      ...checkPastDate(accessedAt, at, ['accessedAt']),
      ...checkWord(input.publisherBasis, BASES, ['publisherBasis']),
    ],
    entity: {
      ...{ label: 'Citation', kind: 'CITATION', name: label ?? title ?? host ?? reportedText, nameField: 'label' },
      ...{ isKnownByName: false, registryIds: { doi, pmid } },
      properties: { number, reportedText, title, host, doi, pmid, url, accessedAt, license, grade: toGrade(input) },
      links: [
        { type: 'REPORTED_IN', label: 'Document', to: document, path: ['document'] },
        { type: 'PUBLISHED_BY', label: 'Company', to: publishedBy, path: ['publishedBy'], properties: { basis } },
      ],
    },
  })
}

/** How well it can be found again. */
function toGrade({ doi, pmid, title }: ProposeCitationInput): CitationGrade {
  if (typeof doi === 'string') return 'RESOLVED_DOI'
  if (typeof pmid === 'string') return 'RESOLVED_PMID'
  return typeof title === 'string' ? 'TITLE_ONLY' : 'HOST_ONLY'
}
