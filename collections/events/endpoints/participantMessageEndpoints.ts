import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  Forbidden,
  NotFound,
  type PayloadRequest,
  type Where,
} from 'payload'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { sendingAction } from '../../../src/announcements/rules/participantMessage.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { writingMessages } from '../../../src/i18n/writingMessages.ts'
import { refusedFields } from '../../../src/i18n/refusedFields.ts'
import { greetedName } from '../../../src/mail/compose/greetedName.ts'
import { showPictures } from '../../../src/mail/pictures/attachPictures.ts'
import { renderFacts } from '../../../src/mail/compose/renderFacts.ts'
import { actOnParticipantMessage } from '../../../src/mail/participantMessages/actOnParticipantMessage.ts'
import { createParticipantMessage } from '../../../src/mail/participantMessages/createParticipantMessage.ts'
import { findReach, isAttendanceNoted } from '../../../src/mail/participantMessages/eachAddressee.ts'
import { findMessageEvent } from '../../../src/mail/participantMessages/findMessageEvent.ts'
import { wordingOf } from '../../../src/mail/participantMessages/findMessageOf.ts'
import { findParticipantMessages } from '../../../src/mail/participantMessages/StoredParticipantMessage.ts'
import { listParticipantMessages } from '../../../src/mail/participantMessages/listParticipantMessages.ts'
import { messageProblems } from '../../../src/mail/participantMessages/messageProblems.ts'
import type { MailTextPreview } from '../../../src/mail/rules/mailPreview.ts'
import type { ReachAnswer, WrittenMessagesAnswer } from '../../../src/mail/rules/writtenMessages.ts'
import { examplePerson, exampleFactsOf } from '../../../src/mail/templates/findExampleFacts.ts'
import { sendTestMail } from '../../../src/mail/templates/sendTestMail.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { beginAuditEntry, confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'
import { describeTestMailResult } from '../../mailTemplates/endpoints/describeTestMailResult.ts'
import { type MessageDraft, readMessageDraft } from './readMessageDraft.ts'

/** Names are kept by no browser and by nothing in between. */
const headers = { 'Cache-Control': 'no-store' }

/** What editors need to write to the people of an event. */
export const participantMessageEndpoints = ({
  isEditor,
  slugs,
}: ResolvedOptions): Omit<Endpoint, 'root'>[] => {
  const ask =
    (answer: (asked: Asked) => Promise<Response>): Endpoint['handler'] =>
    async (req) => {
      if (!isEditor({ req })) throw new Forbidden(req.t)
      if (req.method === 'POST') await addDataAndFileToRequest(req)
      const { payload } = req
      const now = new Date()
      const locale = toLocale(req.i18n.language)
      const event = await findMessageEvent({ payload, eventId: String(req.routeParams?.id), locale, now })
      if (!event) throw new NotFound(req.t)
      return answer({ req, draft: readMessageDraft({ req, event, locale, now }) })
    }
  const refuseFaulty = ({ req, draft }: Asked): void => {
    const { event, texts, audience, sendAt, locale: language, now } = draft
    const errors = [...draft.problems, ...messageProblems({ event, texts, audience, sendAt, language, now })]
    if (errors.length > 0) throw refusedFields({ collection: slugs.announcements, errors, req })
  }
  return [
    { path: '/:id/participant-messages', method: 'get', handler: ask(answerWritten) },
    { path: '/:id/participant-messages/reach', method: 'post', handler: ask(answerReach) },
    { path: '/:id/participant-messages/preview', method: 'post', handler: ask(answerPreview) },
    { path: '/:id/participant-messages/test-mail', method: 'post', handler: ask(answerTestMail) },
    {
      path: '/:id/participant-messages',
      method: 'post',
      handler: ask(async ({ req, draft }) => {
        refuseFaulty({ req, draft })
        return req.data?.check === true ? answerCheck({ req, draft }) : answerCreate({ req, draft })
      }),
    },
    {
      path: '/:id/participant-messages/:message/actions/:action',
      method: 'post',
      handler: ask(answerAction),
    },
  ]
}

interface Asked {
  req: PayloadRequest
  draft: MessageDraft
}

/** What can be chosen, and what has been written so far. */
async function answerWritten({ req, draft: { event, locale } }: Asked): Promise<Response> {
  const { timeZone, isOnline, isOver, questions } = event
  const answer: WrittenMessagesAnswer = {
    event: {
      timeZone,
      isOnline,
      isOver,
      questions: questions.map(({ key, label, options }) => ({
        key,
        label,
        options: options.map(({ id, label: text }) => ({ id, label: text })),
      })),
    },
    messages: await listParticipantMessages({ payload: req.payload, eventId: event.id, locale }),
  }
  return Response.json(answer, { headers })
}

const noReach = { total: 0, byLocale: { de: 0, en: 0 } }

async function answerReach({ req, draft }: Asked): Promise<Response> {
  const unclear = draft.problems.find(({ path }) => path === 'audience')?.message
  const { total, byLocale } = unclear ? noReach : await reachOf({ req, draft })
  const problem = unclear ?? (await whyNobody({ req, draft, total }))
  const answer: ReachAnswer = { total, byLocale, problem }
  return Response.json(answer, { headers })
}

function reachOf({ req: { payload }, draft: { event, audience } }: Asked) {
  return findReach({ payload, eventId: String(event.id), audience })
}

/** Why a message that went out now would reach nobody. */
async function whyNobody({
  req: { payload },
  draft: { event, audience, locale },
  total,
}: Asked & { total: number }): Promise<string | null> {
  if (total > 0) return null
  const { noAttendance, nobody } = writingMessages(locale).problems
  if (audience.group !== 'attended' && audience.group !== 'absent') return nobody
  return (await isAttendanceNoted({ payload, eventId: String(event.id) })) ? nobody : noAttendance
}

/** The mail as one of those whom it is for would get it, with examples of their links. */
async function answerPreview({ req, draft }: Asked): Promise<Response> {
  const { event, texts, audience, mailLocale, locale: language, now } = draft
  const { examples } = await reachOf({ req, draft })
  const person = examples[mailLocale]
  const facts = await factsOf({ req, draft, name: person ? greetedName(person.name) : examplePerson })
  if (!facts) throw new NotFound(req.t)
  const problems = messageProblems({ event, texts, audience, sendAt: null, language, now })
  const ofPlaceholders = problems.filter(({ message }) => message.includes('{{'))
  const { subject, text, ...mail } = await renderFacts({ facts, now })
  const preview: MailTextPreview = {
    subject,
    text,
    html: showPictures(mail),
    problems: [...new Set(ofPlaceholders.map(({ message }) => message))],
    shown: { title: facts.event.title, name: person ? person.name || person.email : examplePerson },
  }
  return Response.json(preview, { headers })
}

/** Sends the message to whoever writes it, with an example person, and to nobody else. */
async function answerTestMail({ req, draft }: Asked): Promise<Response> {
  const to = req.user && 'email' in req.user ? req.user.email : undefined
  if (typeof to !== 'string' || to === '') throw new Forbidden(req.t)
  const facts = await factsOf({ req, draft, name: examplePerson })
  if (!facts) throw new NotFound(req.t)
  const result = await sendTestMail({
    payload: req.payload,
    render: () => renderFacts({ facts, now: draft.now }),
    locale: facts.locale,
    to,
  })
  const message = describeTestMailResult({ result, to, language: draft.locale })
  const status = { sent: 200, refused: 502, tooMany: 429 }[result.outcome]
  return Response.json({ outcome: result.outcome, message }, { status, headers })
}

function factsOf({
  req: { payload },
  draft: { event, texts, mailLocale: locale, now },
  name,
}: Asked & { name: string | null }) {
  const wording = wordingOf({ texts, locale }) ?? { subject: '', body: '' }
  const eventId = String(event.id)
  return exampleFactsOf({ payload, kind: 'participantMessage', eventId, locale, wording, name, now })
}

/** How many people a message would go to as it stands, where it can be sent. Throws a sentence where it would reach nobody. */
async function reachOrRefuse({ req, draft }: Asked): Promise<number> {
  const { total } = await reachOf({ req, draft })
  // Who will be there at a later time is not known yet.
  const problem = draft.sendAt ? null : await whyNobody({ req, draft, total })
  if (problem) throw new APIError(problem, 400, null, true)
  return total
}

/** What an editor is asked before a message goes out. */
async function answerCheck({ req, draft }: Asked): Promise<Response> {
  const total = await reachOrRefuse({ req, draft })
  return Response.json({ total, sendAt: draft.sendAt?.toISOString() ?? null }, { headers })
}

async function answerCreate({ req, draft }: Asked): Promise<Response> {
  const { payload } = req
  const { event, texts, audience, sendAt, now } = draft
  const total = await reachOrRefuse({ req, draft })
  const entry = {
    kind: 'announcements',
    operation: 'create',
    documentId: null,
    event: event.id,
  } as const
  const note = await beginAuditEntry({ req, entry: { ...entry, changes: [] } })
  const { message, isNew } = await createParticipantMessage({
    payload,
    eventId: event.id,
    texts,
    audience,
    sendAt: sendAt ?? now,
    by: nameOfUser(req),
    now,
  })
  if (isNew) await confirmAuditEntry({ payload, note, documentId: message.id })
  else if (note) await withdrawAuditEntry({ payload, note })
  const { id, by, changedAt } = message
  return Response.json(
    { id, isNew, total, sendAt: sendAt?.toISOString() ?? null, by, writtenAt: changedAt },
    { status: isNew ? 201 : 200, headers },
  )
}

async function answerAction({ req, draft: { event, now } }: Asked): Promise<Response> {
  const { payload } = req
  const { action, to } = sendingAction(String(req.routeParams?.action)) ?? {}
  const messageId = String(req.routeParams?.message)
  const where: Where = { and: [{ id: { equals: messageId } }, { event: { equals: event.id } }] }
  const [message] = await findParticipantMessages({ payload, where, limit: 1 })
  if (!action || !to || !message) throw new NotFound(req.t)
  const { id, state } = message
  const entry = { kind: 'announcements', operation: 'update', documentId: id, event: event.id } as const
  const note = await beginAuditEntry({
    req,
    entry: { ...entry, changes: [{ field: 'state', from: state, to }] },
  })
  const isChanged = await actOnParticipantMessage({ payload, message, action, now })
  if (isChanged) await confirmAuditEntry({ payload, note, documentId: id })
  else if (note) await withdrawAuditEntry({ payload, note })
  return Response.json({ changed: isChanged }, { headers })
}
