import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/rules/locale.ts'
import { currentProgramme } from '../../programme/readModel/currentProgramme.ts'
import { findUntranslated, type ShownContent } from '../../programme/untranslated.ts'
import { pageHeaders, withSourcesOf } from '../headers.ts'
import { renderPage } from '../renderPage.tsx'
import { type Site, siteIn } from '../Site.ts'

/** Answers with a page. `page` gets the site in its language and at this moment. */
export async function answerPage({
  context,
  payload,
  locale,
  status = 200,
  content,
  writtenIn,
  page,
}: {
  context: Context
  payload: Payload
  locale: Locale
  status?: ContentfulStatusCode
  /** What of the programme the page shows: what is not in its language is marked. */
  content?: ShownContent
  /** The languages that the page has its own text in. Default: all of them. */
  writtenIn?: readonly Locale[]
  page: (site: Site) => ReactNode
}): Promise<Response> {
  const untranslated =
    content && findUntranslated({ programme: (await currentProgramme(payload))[locale], content })
  const site = siteIn({ payload, locale, untranslated, writtenIn })
  const html = renderPage({ site, page: page(site) })
  const { addresses, organiser, sources } = site
  return context.html(html, status, {
    ...pageHeaders,
    ...withSourcesOf({ content: content ?? {}, sources, origin: addresses.origin, organiser }),
    'Content-Language': locale,
  })
}
