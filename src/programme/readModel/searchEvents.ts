import { setTimeout as pause } from 'node:timers/promises'
import { eventPlace, placeLines } from '../../events/rules/eventPlace.ts'
import { matchesSearch, type SearchableText, searchableText, searchWords } from '../rules/search.ts'
import { toPlainText } from '../../richText/writeRichText.ts'
import { locales } from '../../i18n/rules/locale.ts'
import type { LocalProgramme, Programme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'

/** Events whose words are read before the event loop gets a turn. */
const chunk = 50

/** Milliseconds after which words are read ahead: whoever waits for a start, or for a change to be seen, waits for a page. */
const pagesFirst = 1000

/** Those of some events whose title, summary, description, place, speakers, partners and topics hold every word of a search. */
export async function searchEvents({
  programme,
  events,
  search,
}: {
  programme: LocalProgramme
  events: readonly StoredEvent[]
  search: string
}): Promise<StoredEvent[]> {
  const words = searchWords(search)
  const names = namesIn(programme)
  const found: StoredEvent[] = []
  let read = 0
  for (const event of events) {
    if (!ownWords.has(event) && (read += 1) % chunk === 0) await yieldToEventLoop()
    const referred = kinds.flatMap((kind) => event[kind].flatMap((id) => names[kind].get(id) ?? []))
    const texts = [ownWordsOf(event), ...referred]
    if (matchesSearch({ words, texts })) found.push(event)
  }
  return found
}

/**
 * Reads the words of all events ahead, so that nobody who looks for something waits for that: a fifth of a millisecond an event, and
 * nothing for those that have stayed as they are.
 */
export async function readWordsAhead(programme: Programme): Promise<void> {
  await pause(pagesFirst, undefined, { ref: false })
  let read = 0
  for (const event of locales.flatMap((locale) => programme[locale].events)) {
    if (ownWords.has(event)) continue
    ownWordsOf(event)
    if ((read += 1) % chunk === 0) await yieldToEventLoop()
  }
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

const kinds = ['speakers', 'partners', 'topics'] as const

/** The names of each kind by their ids, which may be numbers, and so the same in each. */
type Names = Record<(typeof kinds)[number], Map<string, SearchableText>>

const namesOf = new WeakMap<LocalProgramme, Names>()

function namesIn(programme: LocalProgramme): Names {
  const known = namesOf.get(programme)
  if (known) return known
  const of = (kind: keyof Names) =>
    new Map([...programme[kind].values()].map(({ id, name }) => [id, searchableText([name])]))
  const names = { speakers: of('speakers'), partners: of('partners'), topics: of('topics') }
  namesOf.set(programme, names)
  return names
}
