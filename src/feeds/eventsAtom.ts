import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import { toHtml } from '../richText/writeRichText.ts'
import { formatEventWhen } from '../events/rules/eventTime.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'
import type { FeedContext } from './FeedContext.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { type Xml, xml } from './xml.ts'

/** Readers keep what they have read; a feed of news holds the latest of it. */
const maxEntries = 100

/** Stands where nothing was ever updated, so that an empty feed does not change by itself. */
const never = new Date(0).toISOString()

/** The events of a feed as news (RFC 4287): what was published or changed last comes first. */
export function renderEventsAtom(context: FeedContext): string {
  const { feed, organiser, addresses, locale, feedUrl, pageUrl } = context
  const events = feed.events
    .toSorted((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt))
    .slice(0, maxEntries)
  const document = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${feedUrl}</id>
<title>${feed.name}</title>
<updated>${events[0]?.updatedAt ?? never}</updated>
<author><name>${organiser.name}</name><uri>${addresses.homeUrl(defaultLocale)}</uri></author>
<link rel="self" type="application/atom+xml" href="${feedUrl}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${pageUrl}"/>
${events.map((event) => entry({ event, context }))}</feed>
`
  return document.text
}

function entry({ event, context }: { event: FeedEvent; context: FeedContext }): Xml {
  const { addresses, locale } = context
  const messages = feedMessages(locale)
  const pageUrl = addresses.urlOf(addresses[locale].event(event.slug))
  const fileUrl = addresses.urlOf(addresses[locale].calendar(event.slug))
  // Atom's own dates are those of what is written.
  const when = formatEventWhen({ ...event, locale })
  const text = toHtml(event.description, pageUrl)
  const content = text && `<p>${escapeHtml(when)}</p>${text}`
  return xml`<entry>
<id>${isUuid(event.uid) ? `urn:uuid:${event.uid}` : pageUrl}</id>
<title>${messages.mark[event.status] + event.title}</title>
<updated>${event.updatedAt}</updated>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${pageUrl}"/>
<link rel="related" type="text/calendar" title="${messages.calendarFile}" href="${fileUrl}"/>
${event.topics.map(({ slug, name }) => xml`<category term="${slug}" label="${name}"/>\n`)}<summary>${[when, event.summary].filter(Boolean).join(' · ')}</summary>
${content === '' ? null : xml`<content type="html" xml:base="${pageUrl}">${content}</content>\n`}</entry>
`
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
