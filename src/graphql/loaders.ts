/**
 * The loaders of one request. Each joins what its resolvers ask for in one tick into one named query, so that the
 * number of queries depends on the shape of an operation and not on its rows. Evidence is loaded as of a moment, an
 * audit sequence; evidence by id as of the request's own.
 */
import type { GraphReader } from '../graph/graph.js'
import { createCompoundLoaders } from './compound-loaders.js'
import { createEntityLoaders, createRelationLoaders } from './entity-loaders.js'
import { createEvidenceLoaders } from './evidence-loaders.js'
import { createListLoaders } from './list-loaders.js'
import { createProposalLoaders } from './proposal-loaders.js'
import { createProvenanceLoaders } from './provenance-loaders.js'
import type { Reading } from './reading.js'

export type Loaders = ReturnType<typeof createLoaders>

/** Put together by `Object.assign`: to spread so many properties would take thirty times as long as to make the loaders. */
export function createLoaders(reader: GraphReader, reading: Reading) {
  const entities = createEntityLoaders(reader)
  const compounds = createCompoundLoaders(reader, entities.target)
  const provenance = createProvenanceLoaders(reader, compounds.profile)
  const known = Object.assign(entities, compounds, provenance, createRelationLoaders(reader))
  return Object.assign(known, createEvidenceLoaders(reader, reading), createProposalLoaders(reader, reading), createListLoaders(reader))
}
