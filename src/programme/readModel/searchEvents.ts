import { eventPlace, placeLines } from '../../events/rules/eventPlace.ts'
import { matchesSearch, type SearchableText, searchableText, searchWords } from '../rules/search.ts'
import { toPlainText } from '../../richText/writeRichText.ts'
import type { LocalProgramme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'

/** Events whose words are read before the event loop gets a turn. */
const chunk = 50

/** The events whose title, summary, description, place, speakers, partners and topics hold every word of a search. */
export async function searchEvents({
  programme,
  search,
}: {
  programme: LocalProgramme
  search: string
}): Promise<StoredEvent[]> {
  const words = searchWords(search)
  const names = namesIn(programme)
  const found: StoredEvent[] = []
  let read = 0
  for (const event of programme.events) {
    if (!ownWords.has(event) && (read += 1) % chunk === 0) await yieldToEventLoop()
    const referred = [...event.speakers, ...event.partners, ...event.topics]
    const texts = [ownWordsOf(event), ...referred.flatMap((id) => names.get(id) ?? [])]
    if (matchesSearch({ words, texts })) found.push(event)
  }
  return found
}

// As long as the event stays as it is.
const ownWords = new WeakMap<StoredEvent, SearchableText>()

function ownWordsOf(stored: StoredEvent): SearchableText {
  const known = ownWords.get(stored)
  if (known !== undefined) return known
  const { title, summary } = stored.event
  const text = searchableText([
    title,
    summary,
    ...placeLines(eventPlace(stored.event)),
    toPlainText(stored.description?.read() ?? null),
  ])
  ownWords.set(stored, text)
  return text
}

const namesOf = new WeakMap<LocalProgramme, Map<string, SearchableText>>()

function namesIn(programme: LocalProgramme): Map<string, SearchableText> {
  const known = namesOf.get(programme)
  if (known) return known
  const { speakers, partners, topics } = programme
  const named = [...speakers.values(), ...partners.values(), ...topics.values()]
  const names = new Map(named.map(({ id, name }) => [id, searchableText([name])]))
  namesOf.set(programme, names)
  return names
}
