import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { optionsOf } from '../options.ts'
import type { Data } from '../database/rules/isData.ts'
import { roomSettings } from './rules/EventTemplate.ts'
import { templateContent } from './rules/templateContent.ts'

/** What a template cannot be saved under: a name that another one has. Nothing has been saved. */
export type TemplateOutcome = { id: string | number } | { taken: string | number }

/**
 * Saves as a template what an event hands on: its texts in all languages, settings, questions and consents, how long it
 * takes, and how its room is made, but no access and nothing that happened to it. With `replace` an older one of the name
 * goes to the trash, from which it comes back. Null where there is no such event.
 */
export async function saveTemplate({
  payload,
  eventId,
  name,
  withContributors,
  replace,
  isKept,
  req,
}: {
  payload: Payload
  eventId: string
  name: string
  withContributors: boolean
  replace: boolean
  isKept: (field: FlattenedField) => boolean
  req: PayloadRequest
}): Promise<TemplateOutcome | null> {
  const { slugs } = optionsOf(payload)
  const asked = { draft: true, depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const event = await payload.findByID({ collection: slugs.events, id: eventId, locale: 'all', ...asked })
  if (!event) return null
  const { docs: namesakes } = await payload.find({
    collection: slugs.eventTemplates,
    where: { name: { equals: name } },
    depth: 0,
    pagination: false,
    req,
  })
  const [namesake] = namesakes
  if (namesake && !replace) return { taken: namesake.id }
  const { startsAt, startsAt_tz: timeZone, endsAt, registration } = event
  const content = templateContent({
    fields: payload.collections[slugs.events].config.flattenedFields,
    event: event as unknown as Data,
    isKept: (field) => isKept(field) && (withContributors || !contributors.has(field.name)),
  })
  const times = {
    startsAt,
    endsAt,
    timeZone,
    opensAt: registration?.opensAt ?? null,
    closesAt: registration?.closesAt ?? null,
  }
  const room = await roomOf({ payload, eventId: event.id, req })
  const { id } = await payload.create({
    collection: slugs.eventTemplates,
    data: { name, content: { event: content, times, room } },
    depth: 0,
    req,
  })
  // Last, so that there is always one.
  for (const { id: old } of namesakes) {
    await payload.update({
      collection: slugs.eventTemplates,
      id: old,
      data: { deletedAt: new Date().toISOString() },
      context: { movesInTrash: true },
      depth: 0,
      req,
    })
  }
  return { id }
}

const contributors = new Set(['speakers', 'partners'])

/** How the room of an event is made, where a provider makes it; the access that an editor enters is of that event alone. */
async function roomOf({
  payload,
  eventId,
  req,
}: {
  payload: Payload
  eventId: string | number
  req: PayloadRequest
}): Promise<Data | null> {
  const { conferences, slugs } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.meetings,
    where: { event: { equals: eventId } },
    select: Object.fromEntries(roomSettings.map((name) => [name, true])),
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const room = docs[0] as Data | undefined
  if (!room || !conferences.some(({ name }) => name === room.conference)) return null
  return Object.fromEntries(roomSettings.map((name) => [name, room[name] ?? null]))
}
