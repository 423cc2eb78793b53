import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/** How many fields an operation has at its root, those that fragments bring included; each fragment is looked into once. */
export function countFields({
  document,
  operation,
}: {
  document: DocumentNode
  operation: OperationDefinitionNode
}): number {
  const counted = new Map<string, number>()
  const countIn = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countIn(selection.selectionSet)
      return sum + countOf(selection.name.value)
    }, 0)
  const countOf = (name: string): number => {
    const known = counted.get(name)
    if (known !== undefined) return known
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    )
    const count = fragment?.kind === Kind.FRAGMENT_DEFINITION ? countIn(fragment.selectionSet) : 0
    counted.set(name, count)
    return count
  }
  return countIn(operation.selectionSet)
}
