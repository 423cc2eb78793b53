import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Payload } from 'payload'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { answerPage } from './answerPage.tsx'
import { findNextEvents } from '../event/nextEvents.ts'
import { FailurePage } from '../pages/FailurePage.tsx'
import { MessagePage } from '../pages/MessagePage.tsx'
import type { SiteMessages } from '../../i18n/de/site.ts'

/** Answers with a page that says what went wrong, and helps on who has not found something. It is never cached. */
export async function answerMessage({
  context,
  payload,
  locale = optionsOf(payload).addresses.localeOf(context.req.path),
  status,
  message,
  choices,
}: {
  context: Context
  payload: Payload
  /** Default: the language of the address. */
  locale?: Locale
  status: ContentfulStatusCode
  message: (messages: SiteMessages) => Omit<ComponentProps<typeof MessagePage>, 'nextEvents' | 'children'>
  /** Where else to look. */
  choices?: ReactNode
}): Promise<Response> {
  context.header('Cache-Control', 'no-store')
  const { hasPages } = optionsOf(payload).addresses
  const nextEvents = status === 404 && hasPages ? await findNextEvents({ payload, locale }) : undefined
  return answerPage({
    context,
    payload,
    locale,
    status,
    content: { events: nextEvents },
    page: ({ messages }) => (
      <MessagePage {...message(messages)} nextEvents={nextEvents}>
        {choices}
      </MessagePage>
    ),
  })
}

/** The address without the slashes at its end; null where there are none. Never one that leads to another host. */
function withoutTrailingSlash(url: string): string | null {
  const { pathname } = new URL(url)
  const trimmed = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  return pathname.endsWith('/') && pathname !== '/' ? trimmed : null
}

/**
 * The answer where no page is; an address with a slash too many leads to the one without. For the outermost app:
 * that of an app mounted in another is not asked.
 */
export const renderNotFound =
  ({ payload }: { payload: Payload }): NotFoundHandler =>
  (context) => {
    const trimmed = withoutTrailingSlash(context.req.url)
    if (trimmed !== null && context.req.method === 'GET') return context.redirect(trimmed, 301)
    return answerMessage({
      context,
      payload,
      status: 404,
      message: ({ errors }) => ({ title: errors.notFoundTitle, text: errors.notFoundText }),
    })
  }

/** The address again, to follow where asking is all that was done; null where something was sent. Never one that leads to another host. */
function addressToRetry({ method, url }: { method: string; url: string }): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const { pathname, search } = new URL(url)
  return pathname.replace(/^\/+/, '/') + search
}

/**
 * The answer where something broke: in the log where and why, on the page what one can do. It asks nothing of the
 * database, which may be what broke.
 */
export const renderError =
  ({ payload }: { payload: Payload }): ErrorHandler =>
  (error, context) => {
    // The path is left out, since tokens are part of some.
    payload.logger.error({
      err: toLoggableError(error),
      msg: `A page could not be answered (${context.req.method})`,
    })
    context.header('Cache-Control', 'no-store')
    const retry = addressToRetry(context.req)
    return answerPage({
      context,
      payload,
      locale: optionsOf(payload).addresses.localeOf(context.req.path),
      status: 500,
      page: () => <FailurePage retry={retry} timeZone={optionsOf(payload).timeZone} />,
    })
  }
