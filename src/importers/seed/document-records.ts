/** A document, its references, its marks and figures, and the lines that hold nothing else. */
import type { CitationGrade } from '../../domain/citation.js'
import { toSortName } from '../../domain/search-key.js'
import { toSha256 } from '../../graph/sha256.js'
import type { NodeLabel } from '../../graph/vocabulary.js'
import { toLabel } from './label-of-id.js'
import { toSearchKeyRecords } from './search-key-records.js'
import { SeedEntryError, getDocumentId, type SeedPlace } from './seed-entry.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile, SeedLocator } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'

type SeedCitation = SeedFile['citations'][number]

/** The id of a document's reference by its printed number. */
export function toReferenceId(documentId: string, number: number): string {
  return `citation:${toSlug(documentId)}:${number}`
}

export function toSlug(documentId: string): string {
  return documentId.replace(/^document:/, '')
}

export function toDocument(document: Extract<SeedFile['document'], object>): SeedRecords {
  const { id, title, host, date, lines, sha256 } = document
  const node = toNode('Document', id, { title, sortName: toSortName(title), host, date, lines, sha256, version: 1 })
  return joinRecords([{ nodes: [node], relationships: [] }, toSearchKeyRecords({ ...node, kind: 'DOCUMENT', name: title })])
}

export function toCitation(citation: SeedCitation, place: SeedPlace): SeedRecords {
  const documentId = getDocumentId(place)
  const { number, title, normalisedTitle, host, doi, pmid, chemblId, url, accessedAt, license, publishedBy, listed, at } = citation
  const id = citation.id ?? (number === undefined ? null : toReferenceId(documentId, number))
  const printed = toPrintedReference(citation)
  const label = citation.label ?? title ?? host ?? printed
  const reportedText = citation.reportedText ?? (printed === '' ? label : printed)
  if (id === null) throw new SeedEntryError(`The citation "${label}" needs an id or the number that the document gives it.`)
  const node = toNode('Citation', id, {
    ...{ label, sortName: toSortName(label), number, reportedText, title, normalisedTitle, host, doi, pmid, url, accessedAt, license },
    grade: toGrade(citation),
    ...toLocatorProperties(toSourceLocator(at, place)),
  })
  const relationships = [
    ...(listed ? [toRelationship('REPORTED_IN', node, { label: 'Document', id: documentId })] : []),
    ...(publishedBy === undefined
      ? []
      : [
          toRelationship(
            'PUBLISHED_BY',
            node,
            { label: 'Company', id: publishedBy.company },
            { basis: publishedBy.basis, because: publishedBy.because },
          ),
        ]),
  ]
  const keys = toSearchKeyRecords({ ...node, kind: 'CITATION', name: label, registryIds: [doi, pmid, chemblId] })
  return joinRecords([{ nodes: [node], relationships }, keys])
}

/** A number of ChEMBL's leads to a document as its title does. */
function toGrade({ doi, pmid, title, chemblId }: SeedCitation): CitationGrade {
  if (doi !== undefined) return 'RESOLVED_DOI'
  if (pmid !== undefined) return 'RESOLVED_PMID'
  return title === undefined && chemblId === undefined ? 'HOST_ONLY' : 'TITLE_ONLY'
}

/** One node for each mark of a group, in the order in which it is printed. */
export function toMarks({ printed, numbers, at }: SeedFile['marks'][number], place: SeedPlace): SeedRecords {
  const documentId = getDocumentId(place)
  const group = place.index + 1
  return joinRecords(
    numbers.map((number, index) => {
      const id = `reference-mark:${toSlug(documentId)}:${group}:${index + 1}`
      const { nodes } = toLocated('ReferenceMark', id, { number, group, position: index + 1, reportedText: printed }, { at, place })
      const target = { label: 'Citation', id: toReferenceId(documentId, number) } as const
      return { nodes, relationships: nodes.map((node) => toRelationship('POINTS_TO', node, target)) }
    }),
  )
}

export function toFigure({ text, at }: SeedFile['figures'][number], place: SeedPlace): SeedRecords {
  const id = `figure:${toSlug(getDocumentId(place))}:${place.index + 1}`
  return toLocated('Figure', id, { reportedText: text }, { at, place })
}

export function toCaptured({ states, at }: SeedFile['captured'][number], place: SeedPlace): SeedRecords {
  return toPassage({ at, place, states, reason: null })
}

export function toSkipped({ reason, at }: SeedFile['skipped'][number], place: SeedPlace): SeedRecords {
  return toPassage({ at, place, states: [], reason })
}

/** A run of empty lines; its hash follows from how many they are. */
export function toBlank(lines: SeedFile['blank'][number], place: SeedPlace): SeedRecords {
  const at = { lines, sha256: toSha256('\n'.repeat(lines.lineEnd - lines.lineStart)) }
  return toPassage({ at, place, states: [], reason: 'blank' })
}

/** How a list of references prints one: its title, or its host where it has none, and the host in brackets. */
function toPrintedReference({ title, host }: SeedCitation): string {
  return [title ?? host, host === undefined ? undefined : `[${host}]`].filter((part) => part !== undefined).join(' ')
}

interface PassageRequest {
  readonly at: SeedLocator
  readonly place: SeedPlace
  readonly states: readonly string[]
  readonly reason: string | null
}

function toPassage({ at, place, states, reason }: PassageRequest): SeedRecords {
  const lines = [
    at.lines.lineStart,
    at.lines.lineEnd,
    ...(at.column === undefined ? [] : [toSortName(at.column).replace(/[^a-z0-9]+/g, '-')]),
  ]
  const id = `passage:${toSlug(getDocumentId(place))}:${reason === null ? 'captured' : 'skipped'}:${lines.join('-')}`
  const { nodes } = toLocated('Passage', id, { state: reason === null ? 'CAPTURED' : 'SKIPPED', reason }, { at, place })
  const stated = states.map((id, index) => ({ label: toLabel(id, ['states', index]), id }))
  return { nodes, relationships: nodes.flatMap((node) => stated.map((fact) => toRelationship('STATES', node, fact))) }
}

function toLocated(
  label: NodeLabel,
  id: string,
  values: Readonly<Record<string, string | number | null>>,
  { at, place }: { readonly at: SeedLocator; readonly place: SeedPlace },
): SeedRecords {
  return { nodes: [toNode(label, id, { ...values, ...toLocatorProperties(toSourceLocator(at, place)) })], relationships: [] }
}
