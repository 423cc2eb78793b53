import type { SearchMessages } from '../de/search.ts'
import { joinList } from '../joinList.ts'

const groups: SearchMessages['groups'] = {
  events: 'events',
  registrations: 'registrations',
  messages: 'messages',
  speakers: 'speakers',
  partners: 'partners',
}

/** What the search says in English. */
export const english: SearchMessages = {
  heading: 'Search everything',
  field: 'Title, town, day, name or e-mail address',
  hint: 'Two letters at least. Choose with the arrow keys, open with Enter.',
  searching: 'Searching …',
  failed: 'The search failed. Please try again.',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (searched) =>
    `Nothing found. Searched are: ${joinList(
      searched.map((group) => groups[group]),
      'and',
    )}. Not searched are descriptions, texts of mails, files and the trash.`,
  more: 'There are more: search more closely.',
  close: 'Close',
  groups: {
    events: 'Events',
    registrations: 'Registrations',
    messages: 'Messages',
    speakers: 'Speakers',
    partners: 'Partners',
  },
  marks: { draft: 'draft', cancelled: 'cancelled', postponed: 'postponed' },
}
