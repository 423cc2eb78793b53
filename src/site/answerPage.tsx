import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import type { Locale } from '../domain/locale.ts'
import { pageHeaders } from './headers.ts'
import { renderPage } from './renderPage.tsx'
import { type Site, siteIn } from './Site.ts'

/** Answers with a page. `page` gets the site in its language and at this moment. */
export function answerPage({
  context,
  payload,
  locale,
  status = 200,
  page,
}: {
  context: Context
  payload: Payload
  locale: Locale
  status?: ContentfulStatusCode
  page: (site: Site) => ReactNode
}): Response | Promise<Response> {
  const site = siteIn({ payload, locale })
  return context.html(renderPage({ site, page: page(site) }), status, {
    ...pageHeaders,
    'Content-Language': locale,
  })
}
