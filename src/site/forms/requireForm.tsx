import type { MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { answerMessage } from '../answers/answerMessage.tsx'

/** Refuses what does not come as the forms of our pages do. */
export const requireForm =
  ({ payload }: { payload: Payload }): MiddlewareHandler =>
  async (context, next) => {
    const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
    if (type === 'application/x-www-form-urlencoded') return next()
    return answerMessage({
      context,
      payload,
      status: 415,
      message: ({ errors }) => ({ title: errors.contentTypeTitle, text: errors.contentTypeText }),
    })
  }
