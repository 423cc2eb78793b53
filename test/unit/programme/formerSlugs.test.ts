import { describe, expect, it } from '@jest/globals'
import { formerSlugsAfter, formerSlugsOf, idsBySlug } from '../../../src/programme/rules/formerSlugs.ts'

const now = new Date('2030-02-01T12:00:00.000Z')
const former = (slug: string, until: string) => ({ slug, until })

describe('the former slugs of a document', () => {
  it('are those that it had, each once, without the one that it has', () => {
    const stored = { slug: 'b', formerSlugs: [former('a', '2029'), former('b', '2028')] }
    expect(formerSlugsAfter({ stored, slug: 'b', now })).toEqual(stored.formerSlugs)
    const renamed = formerSlugsAfter({ stored, slug: 'c', now })
    expect(renamed).toEqual([former('a', '2029'), former('b', now.toISOString())])
    const back = formerSlugsAfter({ stored, slug: 'a', now })
    expect(back).toEqual([former('b', now.toISOString())])
    expect(formerSlugsAfter({ stored: {}, slug: 'a', now })).toEqual([])
  })

  it.each([null, undefined, 'a', {}, [null, 'a', { slug: 1 }, { slug: 'a' }]])('are none in %j', (stored) => {
    expect(formerSlugsOf(stored)).toEqual([])
  })
})

describe('an address', () => {
  it('leads to what has it now, else to what had it last', () => {
    const ids = idsBySlug([
      { id: '1', slug: 'x', formerSlugs: [former('old', '2029'), former('y', '2031')] },
      { id: '2', slug: 'y', formerSlugs: [former('old', '2030')] },
      { id: '3', slug: 'z', formerSlugs: null },
    ])
    expect(Object.fromEntries(ids)).toEqual({ x: '1', y: '2', z: '3', old: '2' })
  })
})
