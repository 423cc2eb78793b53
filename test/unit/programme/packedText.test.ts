import { describe, expect, it } from '@jest/globals'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { PackedText } from '../../../src/programme/readModel/PackedText.ts'
import { richText } from '../../support/factories.ts'

describe('a packed text', () => {
  it('is read as it was, each time anew', () => {
    const text = richText('Grüße aus Mecklenburg', '🌻')
    const packed = PackedText.of(text)
    expect(packed?.read()).toEqual(text)
    expect(packed?.read()).not.toBe(packed?.read())
  })

  it('keeps no more in memory than it has', () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    collectGarbage()
    const before = process.memoryUsage().arrayBuffers
    const texts = Array.from({ length: 1000 }, (_, n) => PackedText.of(richText(`Text ${n}`)))
    collectGarbage()
    expect((process.memoryUsage().arrayBuffers - before) / texts.length).toBeLessThan(2000)
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
