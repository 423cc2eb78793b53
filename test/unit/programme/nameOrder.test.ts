import { describe, expect, it } from '@jest/globals'
import { pageByName } from '../../../src/programme/rules/nameOrder.ts'

const items = ['Özge', 'Zoe', 'anna', 'Anton', 'Otto'].map((name, n) => ({ name, id: String(n) }))
const namesOf = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name)

describe('pageByName', () => {
  it('orders as a German index does', () => {
    const page = pageByName({ items, limit: 10 })
    expect(namesOf(page)).toEqual(['anna', 'Anton', 'Otto', 'Özge', 'Zoe'])
    expect(page.hasNextPage).toBe(false)
  })

  it('goes on after a place, even when what stood there is gone', () => {
    const page = pageByName({ items, limit: 2, after: { name: 'Bert', id: 'gone' } })
    expect(namesOf(page)).toEqual(['Otto', 'Özge'])
    expect(page.hasNextPage).toBe(true)
  })

  it('tells people of the same name apart by their ids', () => {
    const twins = ['b', 'a', 'c'].map((id) => ({ name: 'Jo', id }))
    expect(
      pageByName({ items: twins, limit: 5, after: { name: 'Jo', id: 'a' } }).items.map(({ id }) => id),
    ).toEqual(['b', 'c'])
  })
})
