import { type Endpoint, Forbidden, NotFound } from 'payload'
import { legalDraft } from '../../../src/appearance/legalDraft.ts'
import { legalPages } from '../../../src/appearance/rules/Appearance.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/** The draft of a page that the law asks for, in the language that is being written, for administrators. */
export const legalDraftEndpoint = ({ isAdministrator }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/drafts/:page',
  method: 'get',
  handler: (req) => {
    if (!isAdministrator({ req })) throw new Forbidden(req.t)
    const page = legalPages.find((each) => each === req.routeParams?.page)
    if (!page) throw new NotFound(req.t)
    const text = legalDraft({ payload: req.payload, page, locale: toLocale(req.locale), now: new Date() })
    return Response.json({ text }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
