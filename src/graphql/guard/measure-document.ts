/**
 * The size of an operation, before anything is done for it. A fragment is measured once and counted wherever it is used,
 * so that fragments which explode cost no more to measure than to read; in a circle of fragments each counts once, and
 * validation refuses it.
 */
import {
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export interface OperationSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  /** Fields at the root. */
  readonly roots: number
  readonly isMutation: boolean
  /** Whether it asks of the schema alone. */
  readonly isIntrospection: boolean
  /** The longest list that stands in the text. */
  readonly listItems: number
}

interface Size {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly roots: number
  readonly ofSchema: number
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, roots: 0, ofSchema: 0 }
const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '__typename'])

/** The operation of that name, or each where none is named: a document may not hide a big one behind its name. */
export function measureDocument(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const ofFragment = measureFragments(fragments)
  const sizes = operations.map(({ selectionSet, directives = [] }) => {
    const size = measureSelections(selectionSet, ofFragment)
    return { ...size, directives: size.directives + directives.length }
  })
  const [...rest] = fragments.keys()
  const unused = rest.map((name) => ofFragment(name))
  const all = [...sizes, ...unused]
  return {
    depth: Math.max(0, ...all.map(({ depth }) => depth)),
    fields: Math.max(0, ...all.map(({ fields }) => fields)),
    aliases: Math.max(0, ...all.map(({ aliases }) => aliases)),
    directives: Math.max(0, ...all.map(({ directives }) => directives)),
    roots: Math.max(0, ...sizes.map(({ roots }) => roots)),
    isMutation: operations.some(({ operation }) => operation === OperationTypeNode.MUTATION),
    isIntrospection: sizes.length > 0 && sizes.every(({ roots, ofSchema }) => roots > 0 && roots === ofSchema),
    listItems: findLongestList(document),
  }
}

type OfFragment = (name: string) => Size

function measureFragments(fragments: ReadonlyMap<string, FragmentDefinitionNode>): OfFragment {
  const known = new Map<string, Size>()
  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size !== undefined) return size
    known.set(name, NOTHING)
    const fragment = fragments.get(name)
    const measured = fragment === undefined ? NOTHING : measureSelections(fragment.selectionSet, ofFragment)
    known.set(name, measured)
    return measured
  }
  return ofFragment
}

function measureSelections({ selections }: SelectionSetNode, ofFragment: OfFragment): Size {
  return selections
    .map((selection): Size => {
      const directives = selection.directives?.length ?? 0
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(ofFragment(selection.name.value), { ...NOTHING, directives })
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return add(measureSelections(selection.selectionSet, ofFragment), { ...NOTHING, directives })
      }
      const below = selection.selectionSet === undefined ? NOTHING : measureSelections(selection.selectionSet, ofFragment)
      return {
        depth: below.depth + 1,
        fields: below.fields + 1,
        aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
        directives: below.directives + directives,
        roots: 1,
        ofSchema: SCHEMA_FIELDS.has(selection.name.value) ? 1 : 0,
      }
    })
    .reduce(add, NOTHING)
}

function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    roots: one.roots + other.roots,
    ofSchema: one.ofSchema + other.ofSchema,
  }
}

function findLongestList(document: DocumentNode): number {
  let longest = 0
  visit(document, { ListValue: ({ values }) => void (longest = Math.max(longest, values.length)) })
  return longest
}
