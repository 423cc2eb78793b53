import { type Endpoint, Forbidden, NotFound } from 'payload'
import { showPictures } from '../../../src/mail/pictures/attachPictures.ts'
import { renderMessage } from '../../../src/mail/renderMessage.ts'
import type { MailPreview } from '../../../src/mail/rules/mailPreview.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/** What a mail looks like, for editors; rendered anew, since the outbox keeps no text that could hold a join link. */
export const previewMessageEndpoint = ({ isEditor, slugs }: ResolvedOptions): Endpoint => ({
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const message = await req.payload.findByID({
      collection: slugs.messages,
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
    })
    const mail = message ? await renderMessage({ payload: req.payload, message }) : null
    if (!mail) throw new NotFound(req.t)
    const { subject, text } = mail
    const preview: MailPreview = { subject, html: showPictures(mail), text }
    return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } })
  },
})
