import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { sendTestWebhook } from '../../../src/webhooks/sendTestWebhook.ts'
import { newWebhookSecret } from '../../../src/webhooks/webhookSecret.ts'

/** What administrators do with a site's webhook beside editing it: try it, and give it a new secret. */
export const webhookEndpoints = ({ isAdministrator, slugs }: ResolvedOptions): Omit<Endpoint, 'root'>[] => {
  const forAdministrators = (
    answer: (args: { req: PayloadRequest; id: string }) => Promise<object>,
  ): Endpoint['handler'] => {
    return async (req) => {
      if (!isAdministrator({ req })) throw new Forbidden(req.t)
      const id = String(req.routeParams?.id)
      const found = await req.payload.findByID({ collection: slugs.sites, id, depth: 0, disableErrors: true })
      if (!found) throw new NotFound(req.t)
      return Response.json(await answer({ req, id }), { headers: { 'Cache-Control': 'no-store' } })
    }
  }
  return [
    {
      path: '/:id/webhook-test',
      method: 'post',
      handler: forAdministrators(({ req: { payload, i18n }, id }) =>
        sendTestWebhook({ payload, siteId: id, locale: toLocale(i18n.language) }),
      ),
    },
    {
      path: '/:id/webhook-secret',
      method: 'post',
      handler: forAdministrators(async ({ req, id }) => {
        const webhook = { secret: newWebhookSecret() }
        await req.payload.update({ collection: slugs.sites, id, data: { webhook }, depth: 0, req })
        return webhook
      }),
    },
  ]
}
