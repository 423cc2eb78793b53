import type { PayloadRequest, Where } from 'payload'
import { eventLabel } from '../events/rules/eventLabel.ts'
import { eventMarks } from '../events/rules/eventMarks.ts'
import { hasDate, openDate } from '../events/rules/eventPhase.ts'
import { eventTown } from '../events/rules/eventTown.ts'
import { shortMoment } from '../events/rules/shortMoment.ts'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { Event, Message, Partner, Registration, Speaker } from '../payload-types.ts'
import { registrationStatusLabels } from '../registrations/rules/statusLabels.ts'
import { searchedWords } from '../search/rules/foldedText.ts'
import { findShown, isShown } from './findShown.ts'
import {
  type AdminSearchAnswer,
  minSearchLength,
  searchedGroups,
  type SearchedGroup,
  type SearchHit,
} from './rules/adminSearch.ts'

/** Documents that are shown of a group. */
const shown = 6
/** Events whose mails are looked for. */
const maxEvents = 50

interface Search {
  req: PayloadRequest
  search: string
  locale: Locale
  now: Date
}

/**
 * Looks for something in everything that the user of a request may see in the admin, each group within bounds, and by the access of
 * its collection.
 */
export async function searchAdmin({ req, search, now }: Omit<Search, 'locale'>): Promise<AdminSearchAnswer> {
  const { slugs } = optionsOf(req.payload)
  const searched = searchedGroups.filter((group) => isShown({ req, name: group }))
  if ((searchedWords(search) ?? []).join('').length < minSearchLength) return { found: [], searched }
  const asked: Search = { req, search, locale: toLocale(req.i18n.language), now }
  const events = await findEvents(asked)
  const hits: Record<SearchedGroup, SearchHit[]> = {
    events: events.slice(0, shown + 1).map((event) => eventHit({ event, ...asked })),
    registrations: await findPeople(asked),
    messages: await findMails({ ...asked, events }),
    speakers: await findNamed({ ...asked, name: 'speakers' }),
    partners: await findNamed({ ...asked, name: 'partners' }),
  }
  const found = searched.map((group) => ({
    group,
    slug: slugs[group],
    hits: hits[group].slice(0, shown),
    hasMore: hits[group].length > shown,
  }))
  return { found: found.filter((each) => each.hits.length > 0), searched }
}

const eventColumns = {
  title: true,
  startsAt: true,
  startsAt_tz: true,
  endsAt: true,
  status: true,
  _status: true,
  format: true,
  location: { name: true, city: true },
} as const

/** What is to come first, the nearest at the top; then what is past. */
async function findEvents({ req, search, locale, now }: Search): Promise<Event[]> {
  const where: Where = { label: { like: search } }
  const docs = await findShown<Event>({
    req,
    name: 'events',
    where,
    select: eventColumns,
    sort: '-startsAt',
    limit: maxEvents,
    locale,
  })
  const isAhead = ({ endsAt }: Event): boolean => !endsAt || Date.parse(endsAt) >= now.getTime()
  return [...docs.filter(isAhead).reverse(), ...docs.filter((event) => !isAhead(event))]
}

function eventHit({ event, req, locale }: Search & { event: Event }): SearchHit {
  const timeZone = event.startsAt_tz ?? optionsOf(req.payload).timeZone
  const when =
    event.startsAt && hasDate(event)
      ? shortMoment({ at: event.startsAt, timeZone, locale })
      : openDate[locale]
  const town = eventTown(event)
  return {
    id: event.id,
    title: event.title,
    details: [when, ...(town ? [town] : [])],
    marks: eventMarks(event),
  }
}

async function findPeople({ req, search, locale }: Search): Promise<SearchHit[]> {
  const docs = await findShown<Registration>({
    req,
    name: 'registrations',
    where: { email: { like: search } },
    select: { name: true, email: true, event: true, status: true },
    sort: '-createdAt',
    limit: shown + 1,
  })
  const labels = await findLabels({ req, locale, ids: docs.map(({ event }) => event as string) })
  return docs.map(({ id, name, email, event, status }) => ({
    id,
    title: name || email,
    details: [
      ...(name ? [email] : []),
      labels.get(String(event)) ?? '',
      registrationStatusLabels[status ?? 'pending'][locale],
    ].filter(Boolean),
    marks: [],
  }))
}

/** By whom they went to, what they say, and the events that were found. */
async function findMails({
  req,
  search,
  locale,
  events,
}: Search & { events: Event[] }): Promise<SearchHit[]> {
  const words = search.split(/\s+/).filter((word) => (searchedWords(word) ?? []).length > 0)
  const holds = words.map((word): Where => ({
    or: [{ recipient: { contains: word } }, { subject: { contains: word } }],
  }))
  const docs = await findShown<Message>({
    req,
    name: 'messages',
    where: {
      or: [{ and: holds }, ...(events.length > 0 ? [{ event: { in: events.map(({ id }) => id) } }] : [])],
    },
    select: { recipient: true, subject: true, event: true, createdAt: true, sentAt: true },
    sort: '-createdAt',
    limit: shown + 1,
  })
  const labels = await findLabels({ req, locale, ids: docs.map(({ event }) => event as string) })
  const { timeZone } = optionsOf(req.payload)
  return docs.map(({ id, recipient, subject, event, sentAt, createdAt }) => ({
    id,
    title: subject,
    details: [
      recipient,
      shortMoment({ at: sentAt ?? createdAt, timeZone, locale }),
      labels.get(String(event)) ?? '',
    ].filter(Boolean),
    marks: [],
  }))
}

async function findNamed({
  req,
  search,
  locale,
  name,
}: Search & { name: 'speakers' | 'partners' }): Promise<SearchHit[]> {
  const docs = await findShown<Speaker & Partner>({
    req,
    name,
    where: { name: { like: search } },
    select: { name: true, ...(name === 'speakers' && { position: true }) },
    sort: 'name',
    limit: shown + 1,
    locale,
  })
  return docs.map(({ id, name: title, position }) => ({
    id,
    title,
    details: position ? [position] : [],
    marks: [],
  }))
}

/** Day, town and title of the events that documents belong to, by their ids. */
async function findLabels({
  req,
  locale,
  ids,
}: Pick<Search, 'req' | 'locale'> & { ids: (string | number | null | undefined)[] }): Promise<
  ReadonlyMap<string, string>
> {
  const known = [...new Set(ids.filter((id) => id !== null && id !== undefined))]
  if (known.length === 0) return new Map()
  const events = await findShown<Event>({
    req,
    name: 'events',
    where: { id: { in: known } },
    select: eventColumns,
    sort: 'id',
    limit: known.length,
    locale,
  })
  return new Map(events.map((event) => [String(event.id), eventLabel({ event, locale }) ?? '']))
}
