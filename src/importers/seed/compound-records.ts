import { SEARCH_KEY_RANKS, toSearchKey, toSortName, type FindableText } from '../../domain/search-key.js'
import type { NodeReference } from '../../graph/record.js'
import { toAddedKeyRecords, toSearchKeyRecords } from './search-key-records.js'
import type { SeedPlace } from './seed-entry.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'

type SeedCompound = SeedFile['compounds'][number]
type SeedName = SeedCompound['names'][number]

/** A compound with every name, each name's own status and place, its companies and mechanisms. */
export function toCompound(compound: SeedCompound, place: SeedPlace): SeedRecords {
  const { id, name, nameKind, at, modality, inchiKey, smiles, molecularWeight, chemblId } = compound
  const sortName = toSortName(name)
  const node = toNode('Compound', id, { name, sortName, modality, inchiKey, smiles, molecularWeight, chemblId, version: 1 })
  const names: readonly SeedName[] = [{ text: name, kind: nameKind, status: 'VERIFIED', at }, ...compound.names]
  const selfCitation = place.documentId === null ? null : toSelfCitationId(place.documentId)
  const relationships = [
    ...compound.mechanisms.map((mechanism) => toRelationship('HAS_MECHANISM', node, { label: 'Mechanism', id: mechanism })),
    ...compound.companies.map(({ company, role, reportedText }) =>
      toRelationship('DEVELOPS', { label: 'Company', id: company }, node, { role, reportedText, citationId: selfCitation }),
    ),
  ]
  return joinRecords([
    { nodes: [node], relationships },
    ...names.map((each) => toCompoundName(each, node, place)),
    toSearchKeyRecords({ ...node, kind: 'COMPOUND', name, registryIds: [inchiKey, chemblId], texts: compound.names.map(toFindableText) }),
  ])
}

/** A name that another source gives to a compound of an earlier file. The compound itself is not revised by it. */
export function toAddedName({ compound, ...name }: SeedFile['names'][number], place: SeedPlace): SeedRecords {
  const node = { label: 'Compound', id: compound } as const
  return joinRecords([toCompoundName(name, node, place), toAddedKeyRecords({ ...node, kind: 'COMPOUND' }, [toFindableText(name)])])
}

/** The id of a compound's name, from its text. */
export function toCompoundNameId(compoundId: string, text: string): string {
  return `compound-name:${compoundId.replace(/^compound:/, '')}:${toSearchKey(text)}`
}

/** The id of the citation that a document makes of itself. */
export function toSelfCitationId(documentId: string): string {
  return `citation:${documentId.replace(/^document:/, '')}:self`
}

function toCompoundName({ text, kind, status, citation, at }: SeedName, compound: NodeReference, place: SeedPlace): SeedRecords {
  const locator = toSourceLocator(at, place)
  const node = toNode('CompoundName', toCompoundNameId(compound.id, text), { text, kind, status, ...toLocatorProperties(locator) })
  const citationId = citation ?? (locator === null ? null : toSelfCitationId(locator.documentId))
  const cited = citationId === null ? [] : [toRelationship('CITED_BY', node, { label: 'Citation', id: citationId })]
  return { nodes: [node], relationships: [toRelationship('NAMES', node, compound), ...cited] }
}

function toFindableText({ text, kind, status }: SeedName): FindableText {
  return { text, status, rank: kind === 'CATALOGUE_NUMBER' ? SEARCH_KEY_RANKS.REGISTRY_ID : SEARCH_KEY_RANKS.OTHER_NAME }
}
