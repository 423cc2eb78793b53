import type { Payload } from 'payload'
import { signFormStamp } from '../../src/protection/rules/formStamp.ts'
import type { Registration } from '../../src/payload-types.ts'
import { topicWishStampSlug } from '../../src/site/forms/topicWishForm.ts'
import { startedPayload } from './startPayload.ts'

/** The stamp of a form that has been open for a while, in seconds. */
export function stampFor({ slug, age = 60 }: { slug: string; age?: number }): string {
  const renderedAt = new Date(Date.now() - age * 1000)
  return signFormStamp({ slug, renderedAt, secret: startedPayload().secret })
}

/** The stamp of the form for a wished topic. */
export const wishStamp = (age?: number): string => stampFor({ slug: topicWishStampSlug, age })

/**
 * Sends the form of an event's page as a browser does, some time after the page was shown. A list is a field that is
 * there more than once.
 */
export async function sendForm({
  app,
  path,
  fields,
}: {
  app: { request: (path: string, init: RequestInit) => Response | Promise<Response> }
  path: string
  fields: Record<string, string | string[]>
}): Promise<Response> {
  const [, slug = ''] = /\/(?:veranstaltungen|events)\/([^/]+)\//.exec(path) ?? []
  const body = new URLSearchParams(
    Object.entries({ stamp: stampFor({ slug }), ...fields }).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    ),
  )
  return app.request(path, { method: 'POST', body })
}

/** The registrations of an event as they are stored. */
export async function registrationsOf(payload: Payload, event: { id: string }): Promise<Registration[]> {
  const where = { event: { equals: event.id } }
  return (await payload.find({ collection: 'registrations', where, depth: 0, pagination: false })).docs
}

/** The messages that a page shows at its fields, by the ids of the fields. */
export function messagesIn(html: string): Record<string, string> {
  const found = html.matchAll(/<p class="message" id="([^"]+)-message">(.*?)<\/p>/g)
  return Object.fromEntries([...found].map(([, id, text]) => [id, text]))
}

/** The lines of a page's summary of what is wrong, with the fields that they lead to. */
export function summaryIn(html: string): { field: string | null; text: string }[] {
  const [, list = ''] = /<div class="error-summary"[^>]*>.*?<ul>(.*?)<\/ul>/.exec(html) ?? []
  return [...list.matchAll(/<li>(?:<a href="#([^"]+)">)?(.*?)(?:<\/a>)?<\/li>/g)].map(
    ([, field, text = '']) => ({
      field: field ?? null,
      text,
    }),
  )
}
