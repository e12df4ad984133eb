/**
 * A kind of table that can be imported: how its file is written, and which column tells what. A new source is one such
 * mapping and its line in `sources/all-sources.ts`; reading, accounting and writing are the same for all.
 */

/** What one row of a table of activities can tell. */
export const ACTIVITY_FIELDS = [
  'rowId',
  'compoundId',
  'compoundName',
  'compoundKey',
  'parentId',
  'smiles',
  'molecularWeight',
  'publishedType',
  'publishedRelation',
  'publishedValue',
  'publishedUpperValue',
  'publishedUnit',
  'publishedText',
  'standardType',
  'standardRelation',
  'standardValue',
  'standardUnit',
  'comment',
  'validityWords',
  'potentialDuplicate',
  'conditions',
  'assayId',
  'assayDescription',
  'assayType',
  'format',
  'species',
  'variant',
  'cellLineId',
  'cellLineName',
  'tissue',
  'targetId',
  'targetName',
  'targetKind',
  'targetOrganism',
  'citationId',
  'journal',
  'year',
] as const
export type ActivityField = (typeof ACTIVITY_FIELDS)[number]

export interface TableSource {
  /** As on the command line. */
  readonly name: string
  readonly title: string
  readonly host: string
  /** Terms of the upstream database; they go onto every citation. */
  readonly license: string
  readonly delimiter: string
  /** Words that stand in a cell for nothing, beside the empty cell. */
  readonly blankWords: readonly string[]
  /** A file without one of these columns is refused. With a `rowId`, that is the key of a row; else its content is. */
  readonly columns: Readonly<Partial<Record<ActivityField, string>>>
  /** Columns that some files of this kind lack. */
  readonly optionalColumns: Readonly<Partial<Record<ActivityField, string>>>
  /** Registry numbers of this source, such as `CHEMBL25`. */
  readonly idPattern: RegExp
  /** True for a printed number whose digits the export has written again, so that they say nothing of its rounding. */
  readonly isReserialised: (printed: string) => boolean
}
