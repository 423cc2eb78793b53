import type { Context } from 'hono'
import type { Payload } from 'payload'
import { answerMessage } from './answerMessage.tsx'

/** The answer where a page is, but not for this method; OPTIONS only asks which ones there are. */
export const refuseMethod =
  ({ payload }: { payload: Payload }) =>
  (context: Context, methods: string[]): Response | Promise<Response> => {
    context.header('Allow', [...methods, 'OPTIONS'].join(', '))
    if (context.req.method === 'OPTIONS') return context.body(null, 204)
    return answerMessage({
      context,
      payload,
      status: 405,
      message: ({ errors }) => ({ title: errors.methodTitle, text: errors.methodText }),
    })
  }
