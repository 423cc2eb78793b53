import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { registrarOf } from '../http/mutationOrigins.ts'

/** Who is asking: such an answer is for nobody else. */
export const viewer: NonNullable<QueryResolvers['viewer']> = async (_, _args, context) => {
  context.isPersonal = true
  const { site, refusal } = await registrarOf(context)
  return { site, mayRegister: refusal === null }
}
