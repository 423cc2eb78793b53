import type { Payload, PayloadRequest, Where } from 'payload'
import { toLocale } from '../i18n/rules/locale.ts'
import { hasMailAdapter } from '../mail/transport/hasMailAdapter.ts'
import type { MessageState } from '../outbox/rules/retry.ts'
import type { MailTrouble, Overview } from './rules/overview.ts'
import { optionsOf } from '../options.ts'
import { registrationsByDay } from './registrationsByDay.ts'
import { latestRegistrations } from './latestRegistrations.ts'
import { nextEvents } from './nextEvents.ts'
import { findUnreadable } from './findUnreadable.ts'
import { plannedSteps } from './plannedSteps.ts'
import { plannedEmptying } from './plannedEmptying.ts'
import { newWishes } from './newWishes.ts'
import { firstSteps } from './firstSteps.ts'
import type { OverviewQuery } from './OverviewQuery.ts'

/** Puts together what the first page of the admin shows: for editors of everything, for helpers of their events. */
export async function findOverview({ req, now }: { req: PayloadRequest; now: Date }): Promise<Overview> {
  const { payload } = req
  const options = optionsOf(payload)
  const isEditor = options.isEditor({ req })
  const helped = isEditor ? null : options.helpedEvents({ req })
  const query: OverviewQuery = { payload, locale: toLocale(req.i18n.language), now, helped }
  return {
    firstSteps: isEditor ? await firstSteps({ req }) : null,
    events: await nextEvents(query),
    steps: [...(await plannedSteps(query)), ...(await plannedEmptying(query))],
    registrations: await latestRegistrations(query),
    days: await registrationsByDay(query),
    mailTroubles: isEditor ? await countTroubles(payload) : null,
    waitingMails:
      isEditor && !hasMailAdapter(payload) ? await countMails({ payload, state: 'queued' }) : null,
    unreadable: isEditor ? await findUnreadable(query) : null,
    topicWishes: isEditor ? await newWishes(payload) : null,
    mayCreate: isEditor,
  }
}

async function countTroubles(payload: Payload): Promise<Overview['mailTroubles']> {
  const count = (state: MailTrouble) => countMails({ payload, state })
  return { failed: await count('failed'), late: await count('late'), bounced: await count('bounced') }
}

async function countMails({ payload, state }: { payload: Payload; state: MessageState }): Promise<number> {
  const where: Where = { state: { equals: state } }
  return (await payload.count({ collection: optionsOf(payload).slugs.messages, where })).totalDocs
}
