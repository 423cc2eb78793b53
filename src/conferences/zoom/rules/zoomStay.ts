import { z } from 'zod'
import { comingKey, goingKey } from '../../rules/pairStays.ts'
import type { Stay } from '../../rules/ConferenceProvider.ts'

/** A word of Zoom's: what is empty, absent or of another kind says nothing. */
const word = z
  .union([z.string(), z.number()])
  .transform(String)
  .optional()
  .catch(undefined)
  .transform((text) => text || undefined)

/** A moment as Zoom tells it. */
const time = word.transform((text) => (Number.isNaN(Date.parse(text ?? '')) ? undefined : text))

/** Somebody in a conference, as a report and a webhook tell of them. Names are not read. */
export const participant = z.object({
  user_id: word,
  participant_uuid: word,
  registrant_id: word,
  email: word,
  user_email: word,
  join_time: time,
  leave_time: time,
  status: word,
})

/**
 * What is told of one coming: once whole by the report, or its beginning and its end each by a webhook. `user_id` is another one at each
 * coming. None of whom we cannot know, and none of who waits to be let in.
 */
export function stayIn({ uuid, told }: { uuid: string; told: z.output<typeof participant> }): Stay[] {
  const { user_id, participant_uuid, registrant_id: personId, join_time: from, leave_time: until } = told
  const pseudonym = told.email ?? told.user_email
  const who = personId ?? pseudonym
  if (told.status === 'in_waiting_room' || !who) return []
  const person = personId ? { personId } : { pseudonym: who }
  const device = `zoom:${uuid}:${who}:${user_id ?? participant_uuid ?? ''}`
  if (from) return [{ person, from, until: until ?? null, key: comingKey({ device, from }) }]
  return until ? [{ person, from: until, until, key: goingKey({ device, until }) }] : []
}
