import type { Payload } from 'payload'
import { currentProgramme } from '../../programme/readModel/currentProgramme.ts'
import type { Sample } from './Sample.ts'

/** How many documents of each kind the public programme is made of; none where it cannot be read. */
export async function readPublished(payload: Payload): Promise<Sample[]> {
  try {
    const { events, speakers, partners, topics } = (await currentProgramme(payload)).de
    const sizes = {
      events: events.length,
      speakers: speakers.size,
      partners: partners.size,
      topics: topics.size,
    }
    return Object.entries(sizes).map(([collection, value]) => ({ labels: { collection }, value }))
  } catch {
    return []
  }
}
