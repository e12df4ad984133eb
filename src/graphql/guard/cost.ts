/**
 * What an operation may cost, from its coerced variables, before it is executed: each object is a point (or the weight of
 * `@cost`) times the rows that it may stand in. Rows come from `@listSize`: from the arguments that slice a list, or from
 * the size that is assumed of one that nothing slices. Names and meaning are those of the GraphQL cost directives
 * specification (IBM, ibm.github.io/graphql-specs).
 */
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

export interface CostQuestion {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced, defaults included. */
  readonly variables: Record<string, unknown>
}

/** A list of which the schema says nothing, such as names or steps, counts once: what is stored bounds it, no argument does. */
const ASSUMED_ROWS = 1

interface ListSize {
  readonly assumed: number
  readonly slicing: readonly string[]
  /** Fields of the answer that are as long as the slice; empty where the list itself is. */
  readonly sized: readonly string[]
}

/** Where a selection stands: how often, and how long the lists are that its parent slices. */
interface Place {
  readonly type: GraphQLNamedType
  readonly times: number
  readonly rows: number
  readonly sized: readonly string[]
}

export function computeCost(question: CostQuestion, selections: SelectionSetNode, root: GraphQLNamedType): number {
  return costOfSelections(question, selections, { type: root, times: 1, rows: 1, sized: [] })
}

function costOfSelections(question: CostQuestion, { selections }: SelectionSetNode, place: Place): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + costOfField(question, selection, place)
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? question.fragments.get(selection.name.value) : selection
    if (spread === undefined) return sum
    const type = spread.typeCondition === undefined ? place.type : (question.schema.getType(spread.typeCondition.name.value) ?? place.type)
    return sum + costOfSelections(question, spread.selectionSet, { ...place, type })
  }, 0)
}

function costOfField(question: CostQuestion, node: FieldNode, place: Place): number {
  const { type, times } = place
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  if (field === undefined) return 0
  const named = getNamedType(field.type)
  const size = readListSize(question.schema, field)
  const rows = size === null ? 1 : countRows(size, getArgumentValues(field, node, question.variables))
  const isSized = size !== null && size.sized.length > 0
  const length = place.sized.includes(field.name) ? place.rows : size !== null && !isSized ? rows : isList(field) ? ASSUMED_ROWS : 1
  const own = times * length
  const weight = readWeight(question.schema, field) ?? (isCompositeType(named) ? 1 : 0)
  const below = { type: named, times: own, rows, sized: isSized ? size.sized : [] }
  return own * weight + (node.selectionSet === undefined ? 0 : costOfSelections(question, node.selectionSet, below))
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type))
}

function countRows({ assumed, slicing }: ListSize, values: Readonly<Record<string, unknown>>): number {
  const sizes = slicing.flatMap((name) => {
    const value = values[name]
    if (typeof value === 'number') return [Math.max(0, value)]
    return Array.isArray(value) ? [value.length] : []
  })
  return sizes.length === 0 ? assumed : Math.max(...sizes)
}

function readListSize(schema: GraphQLSchema, { astNode }: GraphQLField<unknown, unknown>): ListSize | null {
  const directive = schema.getDirective('listSize')
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined
  if (values === undefined) return null
  const { assumedSize, slicingArguments, sizedFields } = values
  return {
    assumed: typeof assumedSize === 'number' ? assumedSize : ASSUMED_ROWS,
    slicing: toNames(slicingArguments),
    sized: toNames(sizedFields),
  }
}

function readWeight(schema: GraphQLSchema, { astNode }: GraphQLField<unknown, unknown>): number | null {
  const directive = schema.getDirective('cost')
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined
  return values === undefined ? null : Number(values['weight'])
}

function toNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
