import type { Where } from 'payload'

/** The parts of the list of events that editors work with. */
export const eventTabs = ['upcoming', 'drafts', 'past', 'all'] as const

export type EventTab = (typeof eventTabs)[number]

/** What the list shows of a tab, the nearest first. What is postponed has no date, and is still to come. */
export function queryOfTab({ tab, now }: { tab: EventTab; now: Date }): { where: Where; sort: string } {
  const moment = now.toISOString()
  const queries: Record<EventTab, { where: Where; sort: string }> = {
    upcoming: {
      where: {
        or: [
          { and: [{ endsAt: { greater_than_equal: moment } }] },
          { and: [{ status: { equals: 'postponed' } }] },
        ],
      },
      sort: 'startsAt',
    },
    drafts: { where: { or: [{ and: [{ _status: { equals: 'draft' } }] }] }, sort: 'startsAt' },
    past: {
      where: {
        or: [{ and: [{ endsAt: { less_than: moment } }, { status: { not_equals: 'postponed' } }] }],
      },
      sort: '-startsAt',
    },
    all: { where: {}, sort: '-startsAt' },
  }
  return queries[tab]
}

/** What of a query tells one tab from another, whatever the moment. */
const shapeOf = (where: Where): string =>
  JSON.stringify(where, (key, value: unknown) =>
    key === 'greater_than_equal' || key === 'less_than' ? '' : value,
  )

/** The tab that a list stands at; null where an editor filters it otherwise. */
export function tabOf(where: Where | undefined): EventTab | null {
  const shape = shapeOf(where ?? {})
  const now = new Date(0)
  return eventTabs.find((tab) => shapeOf(queryOfTab({ tab, now }).where) === shape) ?? null
}

/** Whether nobody has said yet what a list is to show: any choice leaves a page in its query at least. */
export function isUnasked({
  where,
  search,
  page,
}: {
  where?: unknown
  search?: unknown
  page?: unknown
}): boolean {
  return !where && !search && !page
}
