import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { optionsOf } from '../src/options.ts'
import { siteOfOrigin } from '../src/services/sites.ts'
import type { GraphqlContext } from './context.ts'
import { countFields } from './countFields.ts'

/** In one request. Each costs as much as a request of its own, and is done after the one before. */
const maxMutations = 10

/**
 * Lets a page of another origin change something only where its site has been entered among the sites. Everybody may
 * read, and a preflight cannot tell a query from a mutation; so browsers may send either, and the mutation is refused
 * here, before anything of it runs. What is no browser sends no origin, and is counted by its network or its key.
 */
export const guardMutations: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      contextValue.waitForEnd()
      if (countFields({ document, operation }) > maxMutations) throw tooMany()
      contextValue.source = await siteThatMayRegister(contextValue)
    },
  }),
}

/** The site that a mutation comes from, by its key or its pages; null where it comes from none. */
async function siteThatMayRegister({ payload, sender }: GraphqlContext): Promise<string | null> {
  const { site, foreignOrigin } = sender
  if (site) {
    if (site.mayRegister) return site.name
    throw refused({
      code: 'SITE_NOT_ALLOWED',
      message: 'The site that this key belongs to may not send registrations: an administrator can allow it.',
    })
  }
  if (foreignOrigin === null || foreignOrigin === new URL(optionsOf(payload).publicUrl).origin) return null
  const known = await siteOfOrigin({ payload, origin: foreignOrigin })
  if (known?.mayRegister) return known.name
  throw refused({
    code: 'ORIGIN_NOT_ALLOWED',
    message:
      'Pages of this origin may read, but not register anybody: an administrator has to enter it under “Andere Websites” first.',
  })
}

function tooMany(): GraphQLError {
  return new GraphQLError(`At most ${maxMutations} mutations may come in one request.`, {
    extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } },
  })
}

function refused({ code, message }: { code: string; message: string }): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 403 } } })
}
