import { describe, expect, it } from '@jest/globals'
import { EditTrail } from '../../support/editTrail.ts'

const oldest = 2000

/** Title 1, name 2, title 3, all of them acknowledged now. */
function trailOfThree(): EditTrail {
  const trail = new EditTrail()
  for (const field of ['title', 'name', 'title']) trail.begin(field).acknowledge()
  return trail
}

describe('an answer that was seen while editors wrote', () => {
  it.each([
    ['from before all edits', { title: 0, name: 0 }, null],
    ['between two edits', { title: 1, name: 2 }, null],
    ['after all edits', { title: 3, name: 2 }, null],
    ['with the third edit and without the second', { title: 3, name: 0 }, /^mixed/],
    ['with the second edit and without the first', { title: 0, name: 2 }, /^mixed/],
  ])('is judged: %s', (_, seen, fault) => {
    const found = trailOfThree().faultOf({ seen, askedAt: Date.now(), oldest })
    if (fault === null) expect(found).toBeNull()
    else expect(found).toMatch(fault)
  })

  it('is stale where an edit had been acknowledged two seconds before it was asked for', () => {
    const seen = { title: 1, name: 2 }
    const trail = trailOfThree()
    expect(trail.faultOf({ seen, askedAt: Date.now() + oldest + 1, oldest })).toMatch(/^stale/)
  })
})
