import { ApolloArmor } from '@escape.tech/graphql-armor'
import {
  type ValidationContext,
  type ValidationRule,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'

/** Words and signs of a query: three times what a query for everything takes. The work of checking one grows with them. */
export const maxTokens = 2000

/**
 * What one query may ask for, so that no single one makes everybody else wait. A query for everything that the
 * schema can show, with three pages of fifty, costs 34,000 at a depth of 7. Questions about the schema cost nothing.
 */
const limits = { depth: 10, cost: 40_000, aliases: 50, directives: 50 }

// Reported like any other mistake in a query: thrown, as is the default, it would be answered as a failure of ours.
const reported = {
  enabled: true,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: Parameters<ValidationContext['reportError']>[0]) =>
      context?.reportError(error),
  ],
}
const off = { enabled: false }

/** Rules that refuse queries that are too deep, cost too much, or have too many aliases or directives. */
export const queryLimits: ValidationRule[] = [
  ...new ApolloArmor({
    maxDepth: { ...reported, n: limits.depth },
    costLimit: { ...reported, maxCost: limits.cost, depthCostFactor: 1 },
    maxAliases: { ...reported, n: limits.aliases },
    maxDirectives: { ...reported, n: limits.directives },
    // Its refusals are answered with 500; the parser's own limit, above, is not.
    maxTokens: off,
    // The schema is public.
    blockFieldSuggestion: off,
  }).protect().validationRules,
]

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

/** Thrown where an answer takes longer than it may. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout'
}

/**
 * Gives an answer, or throws QueryTimeout where it takes too long. What is being read meanwhile is read to its end and
 * thrown away. Whether an answer may be given up is asked when its time is over: nobody should be left not knowing
 * what became of a change.
 */
export async function withinTime<Answer>({
  answer,
  milliseconds,
  mayBeGivenUp,
}: {
  answer: Promise<Answer>
  milliseconds: number
  mayBeGivenUp: () => boolean
}): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<Answer>((resolve, reject) => {
    const end = (): void => {
      if (mayBeGivenUp()) reject(new QueryTimeout(`No answer within ${milliseconds} ms`))
      else resolve(answer)
    }
    timer = setTimeout(end, milliseconds).unref()
  })
  try {
    return await Promise.race([answer, timeout])
  } finally {
    clearTimeout(timer)
  }
}
