import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { optionsOf } from '../../src/options.ts'
import { siteOfOrigin } from '../../src/sites/sites.ts'
import type { GraphqlContext } from '../context.ts'

/**
 * Lets a page of another origin change something only where its site has been entered among the sites. Everybody may
 * read, and a preflight cannot tell a query from a mutation; so browsers may send either, and the mutation is refused
 * here, before anything of it runs. What is no browser sends no origin, and is counted by its network or its key.
 */
export const guardMutations: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      contextValue.waitForEnd()
      const { site, refusal } = await registrarOf(contextValue)
      if (refusal) throw refusal
      contextValue.source = site
    },
  }),
}

/** Whom a mutation would come from. */
interface Registrar {
  /** The name of the site, by its key or its pages; null where it comes from none that is entered. */
  site: string | null
  /** Why nothing may be changed from there; null where something may. */
  refusal: GraphQLError | null
}

/** Tells which site sends a request, and whether mutations are taken from it. */
export async function registrarOf({
  payload,
  sender: { site, foreignOrigin },
}: Pick<GraphqlContext, 'payload' | 'sender'>): Promise<Registrar> {
  if (site) return { site: site.name, refusal: site.mayRegister ? null : siteRefused() }
  if (foreignOrigin === null || foreignOrigin === new URL(optionsOf(payload).addresses.origin).origin)
    return { site: null, refusal: null }
  const known = await siteOfOrigin({ payload, origin: foreignOrigin })
  return { site: known?.name ?? null, refusal: known?.mayRegister ? null : originRefused() }
}

const siteRefused = (): GraphQLError =>
  refused({
    code: 'SITE_NOT_ALLOWED',
    message: 'The site that this key belongs to may not send registrations: an administrator can allow it.',
  })

const originRefused = (): GraphQLError =>
  refused({
    code: 'ORIGIN_NOT_ALLOWED',
    message:
      'Pages of this origin may read, but not register anybody: an administrator has to enter it under “Andere Websites” first.',
  })

function refused({ code, message }: { code: string; message: string }): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 403 } } })
}
