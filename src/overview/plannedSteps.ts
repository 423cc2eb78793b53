import type { Where } from 'payload'
import { formatMoment } from '../events/rules/eventTime.ts'
import { eventForMails, eventMailColumns } from '../mail/facts/eventForMails.ts'
import { eventMails, whyNoEventMail } from '../mail/rules/eventMails.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { eventsWithRegistrations, keptColumns, keptEvent } from '../privacy/keptEvents.ts'
import { keptUntil } from '../privacy/rules/retention.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import type { OverviewStep } from './rules/overview.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** Of mails, and of deletions: the one must not hide the other. */
const shown = 5

/** Milliseconds ahead. */
const ahead = 30 * 24 * 3_600_000

interface Step {
  kind: Exclude<OverviewStep['kind'], 'emptying'>
  event: Pick<Event, 'id' | 'title' | 'startsAt_tz' | 'deletedAt'>
  at: Date
}

/**
 * What happens by itself in the next weeks and cannot be undone: mails to everybody, and the deletion of registrations. So a
 * wrong date is noticed before it matters.
 */
export async function plannedSteps({ payload, locale, now, helped }: OverviewQuery): Promise<OverviewStep[]> {
  const options = optionsOf(payload)
  const known = await eventsWithRegistrations(payload)
  const { docs } = await payload.find({
    collection: options.slugs.events,
    where: { id: { in: helped ? known.filter((id) => helped.includes(id)) : known } },
    // Somebody may have registered in the moment in which it went there.
    trash: true,
    select: { title: true, deletedAt: true, ...eventMailColumns, ...keptColumns },
    depth: 0,
    joins: false,
    pagination: false,
    showHiddenFields: true,
    ...inLanguage({ payload, locale }),
  })
  const steps = docs.flatMap((event): Step[] => {
    const forMails = eventForMails({ event, payload })
    return [
      ...eventMails
        .filter((mail) => whyNoEventMail({ mail, event: forMails, now }) === 'notDue')
        .map((mail) => ({ kind: mail.kind, event, at: mail.dueAt(forMails) })),
      { kind: 'deletion', event, at: keptUntil({ event: keptEvent(event), retention: options.retention }) },
    ]
  })
  const byTime = (one: Step, other: Step): number => one.at.getTime() - other.at.getTime()
  const soon = steps.filter(({ at }) => at.getTime() <= now.getTime() + ahead).sort(byTime)
  const isDeletion = ({ kind }: Step): boolean => kind === 'deletion'
  const next = [
    ...soon.filter((step) => !isDeletion(step)).slice(0, shown),
    ...soon.filter(isDeletion).slice(0, shown),
  ]
  return Promise.all(
    next.sort(byTime).map(async ({ kind, event, at }) => {
      const where: Where[] = [{ event: { equals: event.id } }]
      if (kind !== 'deletion') where.push({ status: { equals: 'confirmed' } })
      const collection = options.slugs.registrations
      const { totalDocs: people } = await payload.count({ collection, where: { and: where } })
      const timeZone = event.startsAt_tz ?? options.timeZone
      const moment = (at < now ? now : at).toISOString()
      return {
        kind,
        path: `${options.slugs.events}/${event.deletedAt ? 'trash/' : ''}${event.id}`,
        title: event.title,
        people,
        when: formatMoment({ at: moment, timeZone, locale }),
      }
    }),
  )
}
