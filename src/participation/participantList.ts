import type { Payload } from 'payload'
import { eachRegistration } from './eachRegistration.ts'

/** Somebody on the list that funders get. */
export interface Participant {
  name: string | null
  attended: boolean
  /** In the video conference; null where that is not known. */
  minutes: number | null
}

interface Stored {
  id: string
  name?: string | null
  attended?: boolean | null
  minutesPresent?: number | null
}

/** Everybody who has a seat at an event, in the order of their names as German sorts them; whoever gave none comes last. */
export async function findParticipants({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<Participant[]> {
  const people: Participant[] = []
  for await (const page of eachRegistration<Stored>({
    payload,
    eventId,
    where: { status: { equals: 'confirmed' } },
    select: { name: true, attended: true, minutesPresent: true },
  })) {
    for (const { name, attended, minutesPresent } of page)
      people.push({ name: name ?? null, attended: attended ?? false, minutes: minutesPresent ?? null })
  }
  const { compare } = new Intl.Collator('de')
  return people.sort((left, right) =>
    left.name && right.name ? compare(left.name, right.name) : Number(!left.name) - Number(!right.name),
  )
}
