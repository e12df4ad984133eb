/**
 * One query for each label, or for each relationship shape, of the vocabulary. Cypher takes no label as a parameter,
 * so the texts are made once at load from the closed lists, never from input.
 */
import { GraphError } from '../graph-error.js'
import type { Cypher } from '../graph.js'
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_SHAPES, type RelationshipShape } from '../vocabulary.js'

export type CypherFamily = ReadonlyMap<string, Cypher>

/** Named `<name>:<label>`. */
export function forEachLabel(name: string, text: (label: NodeLabel) => string, integers: readonly string[] = []): CypherFamily {
  return new Map(NODE_LABELS.map((label) => [label, { name: `${name}:${label}`, text: text(label), integers }]))
}

/** Named `<name>:<shape>`. */
export function forEachShape(name: string, text: (shape: RelationshipShape) => string, integers: readonly string[] = []): CypherFamily {
  return new Map(
    RELATIONSHIP_SHAPES.map((shape) => {
      const key = nameShape(shape)
      return [key, { name: `${name}:${key}`, text: text(shape), integers }]
    }),
  )
}

/** Throws `INVALID_VALUE` for a label or a shape that the vocabulary does not have. */
export function getCypher(family: CypherFamily, key: string): Cypher {
  const query = family.get(key)
  if (query === undefined) throw new GraphError('INVALID_VALUE', `"${key}" is not in the graph's vocabulary.`)
  return query
}

/** `Measurement-OF_COMPOUND-Compound`: how a shape is called in query names, manifests and messages. */
export function nameShape(shape: { readonly type: string; readonly from: string; readonly to: string }): string {
  return `${shape.from}-${shape.type}-${shape.to}`
}
