/** A context in words, as an answer about it is headed: `IC50, in RS4;11`. */
import type { PotencyContext } from '../domain/potency-context.js'
import type { RequestContext } from './context.js'
import type { LoaderById } from './loader.js'
import { nameNode } from './node-name.js'

export async function describeContext({ loaders }: RequestContext, context: PotencyContext): Promise<string> {
  const { endpoint, format, technology, compoundRole } = context
  const named = await Promise.all([
    nameById(loaders.target, context.targetId, 'against'),
    nameById(loaders.cellLine, context.cellLineId, 'in'),
    nameById(loaders.assay, context.assayId, 'by'),
    nameById(loaders.citation, context.citationId, 'as reported by'),
    nameById(loaders.document, context.documentId, 'in the document'),
  ])
  const parts = [endpoint, ...named, format, technology && `by ${technology}`, compoundRole && `as ${compoundRole}`]
  return parts.filter((part) => part !== null).join(', ') || 'any context'
}

async function nameById<Record extends { readonly id: string }>(
  loader: LoaderById<Record>,
  id: string | null,
  preposition: string,
): Promise<string | null> {
  if (id === null) return null
  const record = await loader.load(id)
  return `${preposition} ${record === null ? id : nameNode(record)}`
}
