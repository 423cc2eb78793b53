import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { toLocale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { previewEvent } from '../../programme/previewEvent.ts'
import { staffRequest } from '../../accounts/staffRequest.ts'
import { answerMessage, renderNotFound } from '../answers/answerMessage.tsx'
import { loadPreviewAssets } from '../assets.ts'
import { limitForm } from '../forms/limitForm.tsx'
import { previewHeaders, withSourcesOf } from '../headers.ts'
import { EventPage } from '../pages/EventPage.tsx'
import { renderPage } from '../renderPage.tsx'
import { siteIn } from '../Site.ts'
import { optionsOf } from '../../options.ts'

/**
 * The preview beside the form of the admin: the page of an event as it would be published, for staff who are logged in
 * alone. GET shows the newest draft, POST what stands in the form and is not saved; neither changes anything.
 */
export function createPreviewRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const answer = async (context: Context, form?: Record<string, unknown>): Promise<Response> => {
    const req = await staffRequest({ payload, headers: context.req.raw.headers })
    if (!req) return renderNotFound({ payload })(context)
    const locale = toLocale(context.req.query('locale'))
    const id = context.req.param('id') ?? ''
    try {
      const event = await previewEvent({ payload, id, form, locale, now: new Date(), req })
      return await (event
        ? answerPreview({ context, payload, event, locale })
        : renderNotFound({ payload })(context))
    } catch (error) {
      // A form that is not filled in yet, as a rule.
      payload.logger.debug({ err: toLoggableError(error), msg: 'A preview could not be shown' })
      return answerMessage({ context, payload, locale, status: 422, message: ({ preview }) => preview })
    }
  }
  const { addresses } = optionsOf(payload)
  const path = addresses.preview(':id')
  const { serverURL } = payload.config
  const adminOrigin = URL.canParse(serverURL) ? new URL(serverURL).origin : ''
  app.use(path, previewHeaders({ adminOrigin }))
  app.get(path, (context) => answer(context))
  app.post(path, limitForm({ payload }), async (context) => {
    const form: unknown = await context.req.json().catch(() => null)
    if (typeof form !== 'object' || form === null) {
      return answerMessage({
        context,
        payload,
        status: 400,
        message: ({ errors }) => ({ title: errors.contentTypeTitle, text: errors.contentTypeText }),
      })
    }
    return answer(context, form as Record<string, unknown>)
  })
  return app
}

function answerPreview({
  context,
  payload,
  event,
  locale,
}: {
  context: Context
  payload: Payload
  event: PublicEvent
  locale: 'de' | 'en'
}): Response | Promise<Response> {
  const site = siteIn({ payload, locale })
  const page = renderPage({ site, page: <EventPage event={event} /> })
  const script = `<script type="module" src="${site.addresses.asset(loadPreviewAssets().file)}"></script>`
  return context.html(page.replace('</body>', `${script}</body>`), 200, {
    ...withSourcesOf({
      content: { events: [event] },
      sources: site.sources,
      origin: site.addresses.origin,
      organiser: site.organiser,
    }),
    'Content-Language': locale,
  })
}
