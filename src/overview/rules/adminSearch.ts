import type { EventMark } from '../../events/rules/eventMarks.ts'

/** What is looked through, in the order in which it is shown. */
export const searchedGroups = ['events', 'registrations', 'messages', 'speakers', 'partners'] as const

export type SearchedGroup = (typeof searchedGroups)[number]

/** Letters and digits that a search must have; with fewer, all would be found. */
export const minSearchLength = 2

/** More is no search by a person. */
export const maxSearchLength = 200

/** A document that was found. */
export interface SearchHit {
  id: string | number
  title: string
  /** What tells it from others, such as its day and town. */
  details: string[]
  marks: EventMark[]
}

/** What was found in a collection. */
export interface SearchHits {
  group: SearchedGroup
  /** Of the collection. */
  slug: string
  hits: SearchHit[]
  /** Whether there are more than these. */
  hasMore: boolean
}

/** Answers a search of everything that somebody may see: the groups in which something was found. */
export interface AdminSearchAnswer {
  found: SearchHits[]
  /** The groups that were looked through: helpers see fewer. */
  searched: SearchedGroup[]
}
