import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Data } from '../database/rules/isData.ts'
import { type Field, soundDocument } from '../database/rules/soundDocument.ts'
import { localizedText } from '../i18n/rules/localizedText.ts'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { referencesOf } from '../references/references.ts'
import { referredIds } from '../references/rules/referredIds.ts'
import { createDraft } from './createDraft.ts'
import { type LocalMoment, localMoment } from './rules/localMoment.ts'
import { clockAt, endOf, firstUsualClock } from './rules/usualTimes.ts'
import { readTemplate, roomSettings, type TemplateTimes } from './rules/EventTemplate.ts'
import { movedInstant } from './rules/series.ts'
import { type ContentField, contentInLanguage, speaks } from './rules/templateContent.ts'

/** Why there is no such start. */
type LocalProblem = Extract<LocalMoment, { problem: string }>

/**
 * Begins an event from a template, as a draft. With a day, its start is at the hour of before, and its end and
 * the span of registration lie as far from it as they did. What the template refers to and is gone, or no longer fits its field, is left out. Null where there is no such
 * template.
 */
export async function eventFromTemplate({
  payload,
  templateId,
  day,
  req,
}: {
  payload: Payload
  templateId: string
  /** 2030-03-12; null where the date is not known yet. */
  day: string | null
  req: PayloadRequest
}): Promise<{ id: string | number } | LocalProblem | null> {
  const { slugs, timeZone } = optionsOf(payload)
  const asked = { depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const template = await payload.findByID({ collection: slugs.eventTemplates, id: templateId, ...asked })
  const stored = readTemplate(template?.content)
  if (!template || !stored) return null
  const start = day === null ? null : startOn({ day, times: stored.times, usualZone: timeZone })
  if (start && 'problem' in start) return start
  const fields = payload.collections[slugs.events].config.flattenedFields as readonly (Field & ContentField)[]
  const { document: content } = soundDocument({ fields, document: stored.event })
  const isThere = await whatIsThere({ payload, content, req })
  const inLanguage = (language: string | null, made?: Data): Data =>
    contentInLanguage({ fields, content, language, isThere, ...(made && { made }) })

  const [first = null, ...others] = languagesOf(payload)
  const title = localizedText({ value: content.title, locale: defaultLocale }) ?? template.name
  const data = inLanguage(first)
  const times = start ? timesFrom({ times: stored.times, startsAt: start.at, usualZone: timeZone }) : {}
  req.context.isFromTemplate = true
  const event = await createDraft({
    payload,
    title,
    data: { ...data, ...times, registration: { ...(data.registration as object), ...times.registration } },
    ...(first !== null && { locale: first }),
    req,
  })
  for (const language of others.filter((each) => speaks({ fields, content, language: each }))) {
    await payload.update({
      collection: slugs.events,
      id: event.id,
      locale: language as 'en',
      draft: true,
      data: { ...inLanguage(language, event as unknown as Data), _status: 'draft' },
      depth: 0,
      req,
    })
  }
  await makeRoom({ payload, event: event.id, room: stored.room, req })
  return { id: event.id }
}

/** The default language first; none where the config has but one. */
function languagesOf({ config: { localization } }: Payload): string[] {
  if (!localization) return []
  const { defaultLocale: first, localeCodes } = localization
  return [first, ...localeCodes.filter((code) => code !== first)]
}

/** The start on a day: at the time of day that the template has, by the clock on the wall. */
function startOn({
  day,
  times,
  usualZone,
}: {
  day: string
  times: TemplateTimes
  usualZone: string
}): LocalMoment {
  const timeZone = times.timeZone ?? usualZone
  const clock = times.startsAt ? clockAt({ startsAt: times.startsAt, zone: timeZone }) : firstUsualClock
  return localMoment({ text: `${day}T${clock}`, timeZone }) ?? { problem: 'noSuchMoment' }
}

function timesFrom({
  times,
  startsAt,
  usualZone,
}: {
  times: TemplateTimes
  startsAt: string
  usualZone: string
}): Data & { registration?: object } {
  const timeZone = times.timeZone ?? usualZone
  const zones = { startsAt_tz: timeZone, endsAt_tz: timeZone }
  const from = times.startsAt
  if (!from || !times.endsAt) return { startsAt, ...zones }
  const move = (at: string | null | undefined): string | null =>
    movedInstant({ at, from, to: startsAt, timeZone })
  return {
    startsAt,
    endsAt: endOf({ start: startsAt, before: from, end: times.endsAt, zone: timeZone }),
    ...zones,
    registration: { opensAt: move(times.opensAt), closesAt: move(times.closesAt) },
  }
}

/** Tells which documents a template refers to are still there, outside of the trash. */
async function whatIsThere({
  payload,
  content,
  req,
}: {
  payload: Payload
  content: Data
  req: PayloadRequest
}): Promise<(reference: { to: string; id: string | number }) => boolean> {
  const references = referencesOf(payload).filter(({ from }) => from.slug === optionsOf(payload).slugs.events)
  const known = new Set<string>()
  for (const to of new Set(references.flatMap((reference) => reference.to))) {
    const ids = referredIds({ document: content, references, to })
    if (ids.length === 0) continue
    const { docs } = await payload.find({
      collection: to as CollectionSlug,
      where: { id: { in: ids } },
      select: {},
      depth: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) known.add(`${to}:${id}`)
  }
  return ({ to, id }) => known.has(`${to}:${id}`)
}

/** Has a provider make the room as it did before, where it is still set up. */
async function makeRoom({
  payload,
  event,
  room,
  req,
}: {
  payload: Payload
  event: string | number
  room: Data | null
  req: PayloadRequest
}): Promise<void> {
  const { conferences, slugs } = optionsOf(payload)
  const provider = conferences.find(({ name }) => name === room?.conference)
  if (!room || !provider) return
  const hosts: readonly unknown[] = provider.hosts
  const settings = Object.fromEntries(roomSettings.map((name) => [name, room[name] ?? undefined]))
  const host = hosts.includes(room.host) ? room.host : undefined
  await payload.create({
    collection: slugs.meetings,
    data: { ...settings, host, event } as never,
    depth: 0,
    req,
  })
}
