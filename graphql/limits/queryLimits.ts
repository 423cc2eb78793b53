import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ValidationContext, ValidationRule } from 'graphql'

/** Words and signs of a query: three times what a query for everything takes. The work of checking one grows with them. */
export const maxTokens = 2000

/**
 * What one query may ask for, so that no single one makes everybody else wait. A query for everything that the
 * schema can show, with three pages of fifty, costs 14,000 at a depth of 7. Questions about the schema cost nothing.
 */
const limits = { depth: 10, cost: 20_000, aliases: 50, directives: 50 }

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
