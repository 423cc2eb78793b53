import type { PayloadRequest } from 'payload'
import type { Audience } from '../../../src/announcements/rules/audience.ts'
import { type MessageTexts, readMessageTexts } from '../../../src/announcements/rules/participantMessage.ts'
import { localMomentOrDay } from '../../../src/events/rules/localMoment.ts'
import { eventMessages } from '../../../src/i18n/eventMessages.ts'
import { type Locale, toLocale } from '../../../src/i18n/rules/locale.ts'
import { writingMessages } from '../../../src/i18n/writingMessages.ts'
import { type MessageEvent, readAudience } from '../../../src/mail/participantMessages/findMessageEvent.ts'
import type { MessageProblem } from '../../../src/mail/participantMessages/messageProblems.ts'

/** A message as it stands in the form. */
export interface MessageDraft {
  event: MessageEvent
  texts: MessageTexts
  audience: Audience
  /** Null: at once. */
  sendAt: Date | null
  /** The language in which it is to be shown. */
  mailLocale: Locale
  /** What could not be read. */
  problems: MessageProblem[]
  /** Of whoever writes. */
  locale: Locale
  now: Date
}

/** Reads what an editor is writing, with what is wrong with it; a moment without an offset by the clock of the event. */
export function readMessageDraft({
  req,
  event,
  locale,
  now,
}: {
  req: PayloadRequest
  event: MessageEvent
  locale: Locale
  now: Date
}): MessageDraft {
  const data: Record<string, unknown> = req.data ?? {}
  const words = writingMessages(locale).problems
  const texts = readMessageTexts(data.texts)
  const audience = readAudience({ event, value: data.audience })
  const moment = readMoment({ value: data.sendAt, timeZone: event.timeZone, locale })
  return {
    event,
    texts: texts ?? {},
    audience: audience ?? { group: 'confirmed', answer: null },
    sendAt: moment instanceof Date ? moment : null,
    mailLocale: toLocale(data.locale),
    problems: [
      ...(audience ? [] : [{ path: 'audience', message: words.unclear }]),
      ...(typeof moment === 'string' ? [{ path: 'sendAt', message: moment }] : []),
    ],
    locale,
    now,
  }
}

/** Null where none is given; a sentence where it is none. */
function readMoment({
  value,
  timeZone,
  locale,
}: {
  value: unknown
  timeZone: string
  locale: Locale
}): Date | string | null {
  if (value === undefined || value === null) return null
  const text = String(value)
  const local = localMomentOrDay({ text, timeZone })
  if (local && 'problem' in local) return eventMessages(locale)[local.problem]
  const at = new Date(local ? local.at : text)
  return Number.isNaN(at.getTime()) ? writingMessages(locale).problems.noMoment : at
}
