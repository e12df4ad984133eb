import type { CitationGrade } from '../../domain/citation.js'
import { toSortName } from '../../domain/search-key.js'
import { toSha256 } from '../../graph/sha256.js'
import type { NodeLabel } from '../../graph/vocabulary.js'
import { toLabel } from './label-of-id.js'
import { toSearchKeyRecords } from './search-key-records.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile, SeedLocator } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'

type SeedCitation = SeedFile['citations'][number]

/** A document, its references, its marks and figures, and the lines that hold nothing else. */
export function toDocumentRecords(file: SeedFile, documentId: string | null): SeedRecords {
  const document = typeof file.document === 'object' ? toDocument(file.document) : { nodes: [], relationships: [] }
  if (documentId === null) return document
  return joinRecords([
    document,
    ...file.citations.map((citation) => toCitation(citation, documentId)),
    ...file.marks.map((mark, index) => toMarks(mark, index + 1, documentId)),
    ...file.figures.map(({ text, at }, index) =>
      toLocated('Figure', `figure:${toSlug(documentId)}:${index + 1}`, { reportedText: text }, { at, documentId }),
    ),
    ...file.captured.map(({ states, at }) => toPassage({ at, documentId, states, reason: null })),
    ...file.skipped.map(({ reason, at }) => toPassage({ at, documentId, states: [], reason })),
    ...file.blank.map((lines) => {
      const at = { lines, sha256: toSha256('\n'.repeat(lines.lineEnd - lines.lineStart)) }
      return toPassage({ at, documentId, states: [], reason: 'blank' })
    }),
  ])
}

/** The id of a document's reference by its printed number. */
export function toReferenceId(documentId: string, number: number): string {
  return `citation:${toSlug(documentId)}:${number}`
}

export function toSlug(documentId: string): string {
  return documentId.replace(/^document:/, '')
}

function toDocument(document: Extract<SeedFile['document'], object>): SeedRecords {
  const { id, title, host, date, lines, sha256 } = document
  const node = toNode('Document', id, { title, sortName: toSortName(title), host, date, lines, sha256, version: 1 })
  return joinRecords([{ nodes: [node], relationships: [] }, toSearchKeyRecords({ ...node, kind: 'DOCUMENT', name: title })])
}

function toCitation(citation: SeedCitation, documentId: string): SeedRecords {
  const { number, title, normalisedTitle, host, doi, pmid, url, accessedAt, license, publishedBy, listed, at } = citation
  const id = citation.id ?? (number === undefined ? null : toReferenceId(documentId, number))
  if (id === null) throw new Error(`The citation "${title ?? host ?? '?'}" needs an id or the number that the document gives it.`)
  const reportedText = citation.reportedText ?? [title, host === undefined ? undefined : `[${host}]`].filter(Boolean).join(' ')
  const label = citation.label ?? title ?? host ?? reportedText
  const node = toNode('Citation', id, {
    ...{ label, sortName: toSortName(label), number, reportedText, title, normalisedTitle, host, doi, pmid, url, accessedAt, license },
    grade: toGrade(citation),
    ...toLocatorProperties(toSourceLocator(at, documentId)),
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
  const keys = toSearchKeyRecords({ ...node, kind: 'CITATION', name: label, registryIds: [doi, pmid] })
  return joinRecords([{ nodes: [node], relationships }, keys])
}

function toGrade({ doi, pmid, title }: SeedCitation): CitationGrade {
  if (doi !== undefined) return 'RESOLVED_DOI'
  if (pmid !== undefined) return 'RESOLVED_PMID'
  return title === undefined ? 'HOST_ONLY' : 'TITLE_ONLY'
}

/** One node for each mark of a group, in the order in which it is printed. */
function toMarks({ printed, numbers, at }: SeedFile['marks'][number], group: number, documentId: string): SeedRecords {
  return joinRecords(
    numbers.map((number, index) => {
      const id = `reference-mark:${toSlug(documentId)}:${group}:${index + 1}`
      const { nodes } = toLocated('ReferenceMark', id, { number, group, position: index + 1, reportedText: printed }, { at, documentId })
      const target = { label: 'Citation', id: toReferenceId(documentId, number) } as const
      return { nodes, relationships: nodes.map((node) => toRelationship('POINTS_TO', node, target)) }
    }),
  )
}

interface PassageRequest {
  readonly at: SeedLocator
  readonly documentId: string
  readonly states: readonly string[]
  readonly reason: string | null
}

function toPassage({ at, documentId, states, reason }: PassageRequest): SeedRecords {
  const place = [
    at.lines.lineStart,
    at.lines.lineEnd,
    ...(at.column === undefined ? [] : [toSortName(at.column).replace(/[^a-z0-9]+/g, '-')]),
  ]
  const id = `passage:${toSlug(documentId)}:${reason === null ? 'captured' : 'skipped'}:${place.join('-')}`
  const { nodes } = toLocated('Passage', id, { state: reason === null ? 'CAPTURED' : 'SKIPPED', reason }, { at, documentId })
  const stated = states.map((stated) => ({ label: toLabel(stated), id: stated }))
  return { nodes, relationships: nodes.flatMap((node) => stated.map((fact) => toRelationship('STATES', node, fact))) }
}

function toLocated(
  label: NodeLabel,
  id: string,
  values: Readonly<Record<string, string | number | null>>,
  { at, documentId }: { readonly at: SeedLocator; readonly documentId: string },
): SeedRecords {
  return { nodes: [toNode(label, id, { ...values, ...toLocatorProperties(toSourceLocator(at, documentId)) })], relationships: [] }
}
