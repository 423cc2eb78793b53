import { describe, expect, it } from '@jest/globals'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { PackedText } from '../../../src/programme/readModel/PackedText.ts'
import { richText } from '../../support/factories.ts'
import { waitUntil } from '../../support/waitUntil.ts'

describe('a packed text', () => {
  it('is read as it was, each time anew', () => {
    const text = richText('Grüße aus Mecklenburg', '🌻')
    const packed = PackedText.of(text)
    expect(packed?.read()).toEqual(text)
    expect(packed?.read()).not.toBe(packed?.read())
  })

  it('keeps no more in memory than it has', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    collectGarbage()
    const before = process.memoryUsage().arrayBuffers
    const texts = Array.from({ length: 1000 }, (_, n) => PackedText.of(richText(`Text ${n}`)))
    const bytes = (): number => (process.memoryUsage().arrayBuffers - before) / texts.length
    // V8 frees what was collected beside the program.
    await waitUntil('what is kept is small', () => {
      collectGarbage()
      return bytes() < 2000
    })
    expect(bytes()).toBeLessThan(2000)
    expect(texts).toHaveLength(1000)
  })

  it('is none where nothing has been written', () => {
    expect(PackedText.of(null)).toBeNull()
  })

  it('is held once for both languages where it has not been translated', () => {
    const german = richText('Nur auf Deutsch')
    expect(PackedText.of(german)).toBe(PackedText.of(german))
    expect(PackedText.of(richText('In English'))).not.toBe(PackedText.of(german))
  })
})
