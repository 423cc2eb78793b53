import type { Context } from 'hono'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import type { SiteMessages } from '../../i18n/de/site.ts'
import { optionsOf } from '../../options.ts'
import { answerMessage } from './answerMessage.tsx'

/**
 * The answer where an address asks for something that is not there, or no longer: it says what, rather than that there is no page,
 * and never shows everything as if it were that.
 */
export function answerMissing({
  context,
  payload,
  missing,
  choices,
}: {
  context: Context
  payload: Payload
  missing: keyof SiteMessages['errors']['missing']
  /** What there is instead. */
  choices?: ReactNode
}): Promise<Response> {
  const { addresses } = optionsOf(payload)
  const calendar = addresses[addresses.localeOf(context.req.path)].month()
  return answerMessage({
    context,
    payload,
    status: 404,
    message: ({ errors }) => ({
      ...errors.missing[missing],
      ...(missing === 'month' && { link: { href: calendar, text: errors.toCalendar } }),
    }),
    choices,
  })
}
