/** A source that is read as a whole. */
import { checkPastDate } from '../domain/check-date.js'
import { checkFields, checkWhole } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export interface ProposeDocumentInput extends EntityInput {
  readonly title: string
  readonly host?: string | null | undefined
  readonly date?: string | null | undefined
  /** Of the bytes that were read. */
  readonly sha256?: string | null | undefined
  /** How many lines its text has; places are held against it. */
  readonly lines?: number | null | undefined
}

export function proposeDocument(request: CurationRequest<ProposeDocumentInput>): Promise<ActionOutcome> {
  const { title, host, date, sha256, lines } = request.input
  return proposeEntity(request, 'proposeDocument', {
    errors: [
      ...requireText(title, ['title'], 'Give the title as the document prints it.'),
      ...checkFields({ host, sha256 }),
      ...checkPastDate(date, request.at, ['date']),
      ...checkWhole(lines, { least: 1, most: 10_000_000, path: ['lines'] }),
    ],
    entity: { label: 'Document', kind: 'DOCUMENT', name: title, nameField: 'title', properties: { host, date, sha256, lines } },
  })
}
