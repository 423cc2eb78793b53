import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { MailTextPreview } from '../../../src/mail/rules/mailPreview.ts'
import { placeholderProblems } from '../../../src/mail/rules/placeholderProblems.ts'
import { builtInWording } from '../../../src/mail/compose/mailWording.ts'
import { renderFacts } from '../../../src/mail/compose/renderFacts.ts'
import { sendTestMail } from '../../../src/mail/templates/sendTestMail.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { readKindAndLocale, readMailDraft } from './readMailDraft.ts'
import { describeTestMailResult } from './describeTestMailResult.ts'

/** What editors need while they write a mail text; none of it changes anything. */
export const mailTemplateEndpoints = ({ isEditor }: ResolvedOptions): Omit<Endpoint, 'root'>[] => {
  const forEditors = (answer: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] => {
    return async (req) => {
      if (!isEditor({ req })) throw new Forbidden(req.t)
      return answer(req)
    }
  }
  return [
    { path: '/built-in', method: 'get', handler: forEditors(answerBuiltIn) },
    { path: '/preview', method: 'post', handler: forEditors(answerPreview) },
    { path: '/test-mail', method: 'post', handler: forEditors(answerTestMail) },
  ]
}

/** The built-in text of one kind of mail in one language. */
async function answerBuiltIn(req: PayloadRequest): Promise<Response> {
  return answer(builtInWording(readKindAndLocale(req, req.query)))
}

/** What a mail with a text that is not saved yet looks like. */
async function answerPreview(req: PayloadRequest): Promise<Response> {
  const { facts, draft, now } = await readMailDraft(req, { isAnonymous: false })
  const { subject, text, html } = await renderFacts({ facts, now })
  const language = toLocale(req.i18n.language)
  const problems = placeholderProblems({ text: `${draft.subject}\n${draft.body}`, language })
  const { title } = facts.event
  const preview: MailTextPreview = { subject, text, html, problems, shown: { title, name: facts.name } }
  return answer(preview)
}

/** Sends the text that is not saved yet to whoever asks, and nobody else. */
async function answerTestMail(req: PayloadRequest): Promise<Response> {
  const to = req.user && 'email' in req.user ? req.user.email : undefined
  if (typeof to !== 'string' || to === '') throw new Forbidden(req.t)
  const { facts, now } = await readMailDraft(req, { isAnonymous: true })
  const result = await sendTestMail({ payload: req.payload, facts, to, now })
  const message = describeTestMailResult({ result, to, language: toLocale(req.i18n.language) })
  return answer(
    { outcome: result.outcome, message },
    { sent: 200, refused: 502, tooMany: 429 }[result.outcome],
  )
}

function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
