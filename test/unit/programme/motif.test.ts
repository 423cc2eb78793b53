import { describe, expect, it } from '@jest/globals'
import { motifOf } from '../../../src/programme/rules/motif.ts'

const topics = Array.from({ length: 60 }, (_, n) => `thema-${n}`)

describe('motifOf', () => {
  it('is the same for the same event, and another one for another event of the topic', () => {
    const motif = motifOf({ topic: 'klima', seed: '1' })
    expect(motifOf({ topic: 'klima', seed: '1' })).toEqual(motif)
    expect(motifOf({ topic: 'klima', seed: '2' })).not.toEqual(motif)
  })

  it('has the same scene for a topic, and six in all', () => {
    // By the first of their parts; the towns have as many houses as there is room for.
    const sceneOf = (topic: string, seed: string) =>
      motifOf({ topic, seed })
        .slice(0, 5)
        .map(({ role }) => role)
        .join()
    for (const topic of topics) expect(sceneOf(topic, 'a')).toBe(sceneOf(topic, 'b'))
    expect(new Set(topics.map((topic) => sceneOf(topic, 'a'))).size).toBe(6)
  })

  it('is small, and made of numbers alone', () => {
    for (const [index, topic] of topics.entries()) {
      const paths = motifOf({ topic, seed: String(index) }).map(({ path }) => path)
      expect(paths.join('').length).toBeLessThan(1500)
      for (const path of paths) expect(path).toMatch(/^M[-\d.\sMLHVCQAhvlqatz]+$/i)
    }
  })
})
