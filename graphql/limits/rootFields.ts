import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Each field at the root costs about as much as a request of its own; mutations are done one after another. */
const maxFields = { query: 20, mutation: 10, subscription: 1 }

/** Refuses a request with more fields at its root than belong into one, before anything of it runs. */
export const limitRootFields: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document }) => {
      if (!operation) return
      const most = maxFields[operation.operation]
      const count = countFields({ document, operation })
      if (count <= most) return
      throw new GraphQLError(
        `A ${operation.operation} may have at most ${most} fields at its root, got ${count}.`,
        {
          extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } },
        },
      )
    },
  }),
}

/** How many fields an operation has at its root, those that fragments bring included; each fragment is looked into once. */
function countFields({
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
