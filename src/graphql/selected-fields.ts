/**
 * What stands below fields of an operation, through fragments. Conditions by directives are not looked at: what may be
 * left out counts as selected.
 */
import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>
export type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

export function listSelected(nodes: readonly FieldNode[], fragments: Fragments): readonly FieldNode[] {
  const ofSet = ({ selections }: SelectionSetNode): readonly FieldNode[] => selections.flatMap(ofSelection)
  const ofSelection = (selection: SelectionNode): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
    const fragment = fragments[selection.name.value]
    return fragment === undefined ? [] : ofSet(fragment.selectionSet)
  }
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : ofSet(selectionSet)))
}

/** Whether a field of this name stands directly below. */
export function isSelected({ fieldNodes, fragments }: Selected, name: string): boolean {
  return listSelected(fieldNodes, fragments).some(isNamed(name))
}

export function isNamed(wanted: string): (node: FieldNode) => boolean {
  return ({ name }) => name.value === wanted
}
