import type { Context } from 'hono'
import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import { answerMessage } from './answerMessage.tsx'

/** The answer where an event does not exist, or is a draft: nobody is told which. */
export function answerEventNotFound({
  context,
  payload,
  locale,
}: {
  context: Context
  payload: Payload
  /** Default: the language of the address. */
  locale?: Locale
}): Response | Promise<Response> {
  return answerMessage({
    context,
    payload,
    locale,
    status: 404,
    message: ({ errors }) => ({ title: errors.eventNotFoundTitle, text: errors.eventNotFoundText }),
  })
}
