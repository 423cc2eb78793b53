import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const packedTexts = new WeakMap<SerializedEditorState, PackedText>()

/** A rich text compressed in memory: a tenth of its size when it is read, and most are seldom read. */
export class PackedText {
  /** Compressed. */
  readonly bytes: Uint8Array

  /** One that was packed before. Copies it, since bytes that are part of something larger keep all of that in memory. */
  constructor(bytes: Uint8Array) {
    this.bytes = new Uint8Array(bytes)
  }

  /** Packs a text. The same one, such as what stands for its translation, is packed once. */
  static of(text: SerializedEditorState | null | undefined): PackedText | null {
    if (!text) return null
    const known = packedTexts.get(text)
    if (known) return known
    const packed = new PackedText(deflateRawSync(JSON.stringify(text), { level: 1 }))
    packedTexts.set(text, packed)
    return packed
  }

  read(): SerializedEditorState {
    return JSON.parse(inflateRawSync(this.bytes).toString()) as SerializedEditorState
  }
}
