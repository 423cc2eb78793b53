import { describe, expect, it } from '@jest/globals'
import { eventTabs, isUnasked, queryOfTab, tabOf } from '../../../src/events/rules/eventTabs.ts'

describe('a part of the list of events', () => {
  it.each(eventTabs)('is known by its filter at whatever moment: %s', (tab) => {
    const { where } = queryOfTab({ tab, now: new Date('2026-03-12T18:00:00Z') })
    expect(tabOf(where)).toBe(tab)
    // As it comes back from an address.
    expect(tabOf(JSON.parse(JSON.stringify(where)))).toBe(tab)
  })

  it('is none that an editor filters otherwise', () => {
    expect(tabOf({ or: [{ and: [{ title: { contains: 'Rad' } }] }] })).toBeNull()
    expect(tabOf(undefined)).toBe('all')
  })

  it.each([
    [{}, true],
    [{ sort: 'title', page: undefined }, true],
    // All of them, and what is left where a filter or a search is taken away.
    [{ page: '1', where: undefined }, false],
    [{ search: 'Rad' }, false],
    [{ where: { title: { contains: 'Rad' } } }, false],
  ])('is asked for, or not: %j', (query, expected) => expect(isUnasked(query)).toBe(expected))

  it('to come holds what has lost its date, which is not past', () => {
    const now = new Date('2026-03-12T18:00:00Z')
    expect(JSON.stringify(queryOfTab({ tab: 'upcoming', now }))).toContain('"equals":"postponed"')
    expect(JSON.stringify(queryOfTab({ tab: 'past', now }))).toContain('"not_equals":"postponed"')
  })
})
