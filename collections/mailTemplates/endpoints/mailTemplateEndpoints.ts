import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { MailTextPreview } from '../../../src/mail/rules/mailPreview.ts'
import { placeholderProblems } from '../../../src/mail/rules/placeholderProblems.ts'
import { builtInWording } from '../../../src/mail/compose/mailWording.ts'
import { showPictures } from '../../../src/mail/pictures/attachPictures.ts'
import { renderFacts } from '../../../src/mail/compose/renderFacts.ts'
import { renderAccountMail } from '../../../src/mail/accountMail.ts'
import { listMailTexts } from '../../../src/mail/templates/listMailTexts.ts'
import { sendTestMail, type TestMailResult } from '../../../src/mail/templates/sendTestMail.ts'
import { senderOf } from '../../../src/mail/transport/senderOf.ts'
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
    { path: '/all', method: 'get', handler: forEditors(answerAll) },
    { path: '/built-in', method: 'get', handler: forEditors(answerBuiltIn) },
    { path: '/preview', method: 'post', handler: forEditors(answerPreview) },
    { path: '/test-mail', method: 'post', handler: forEditors(answerTestMail) },
    { path: '/delivery-test', method: 'post', handler: forEditors(answerDeliveryTest) },
  ]
}

/** All mails with their built-in texts, and which of them editors have changed. */
async function answerAll({ payload }: PayloadRequest): Promise<Response> {
  return answer({ texts: await listMailTexts(payload) })
}

/** The built-in text of one kind of mail in one language. */
async function answerBuiltIn(req: PayloadRequest): Promise<Response> {
  return answer(builtInWording(readKindAndLocale(req, req.query)))
}

/** What a mail with a text that is not saved yet looks like. */
async function answerPreview(req: PayloadRequest): Promise<Response> {
  const { facts, draft, now } = await readMailDraft(req, { isAnonymous: false })
  const { subject, text, ...mail } = await renderFacts({ facts, now })
  const html = showPictures(mail)
  const language = toLocale(req.i18n.language)
  const problems = placeholderProblems({ text: `${draft.subject}\n${draft.body}`, language })
  const { title } = facts.event
  const preview: MailTextPreview = { subject, text, html, problems, shown: { title, name: facts.name } }
  return answer(preview)
}

/** Sends the text that is not saved yet to whoever asks, and nobody else. */
async function answerTestMail(req: PayloadRequest): Promise<Response> {
  const to = ownAddress(req)
  const { facts, now } = await readMailDraft(req, { isAnonymous: true })
  const result = await sendTestMail({
    payload: req.payload,
    render: () => renderFacts({ facts, now }),
    locale: facts.locale,
    to,
  })
  return answerResult({ req, result, to })
}

/** Sends whoever asks a mail about nothing, to see whether mails arrive: there need be no event yet. */
async function answerDeliveryTest(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  const to = ownAddress(req)
  const locale = toLocale(req.i18n.language)
  const name = req.user && 'name' in req.user && typeof req.user.name === 'string' ? req.user.name : ''
  const render = async () => ({
    ...senderOf({ payload, locale }),
    ...(await renderAccountMail({ payload, kind: 'test', name, locale })),
  })
  return answerResult({ req, result: await sendTestMail({ payload, render, locale, to }), to })
}

function ownAddress(req: PayloadRequest): string {
  const address = req.user && 'email' in req.user ? req.user.email : undefined
  if (typeof address !== 'string' || address === '') throw new Forbidden(req.t)
  return address
}

function answerResult({
  req,
  result,
  to,
}: {
  req: PayloadRequest
  result: TestMailResult
  to: string
}): Response {
  const message = describeTestMailResult({ result, to, language: toLocale(req.i18n.language) })
  return answer(
    { outcome: result.outcome, message },
    { sent: 200, refused: 502, tooMany: 429 }[result.outcome],
  )
}

function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
