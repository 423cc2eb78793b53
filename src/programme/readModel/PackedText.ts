import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const packedTexts = new WeakMap<SerializedEditorState, PackedText>()

/** A rich text compressed in memory: a tenth of its size when it is read, and most are seldom read. */
export class PackedText {
  readonly #packed: Uint8Array

  private constructor(packed: Uint8Array) {
    this.#packed = packed
  }

  /** Packs a text. The same one, such as what stands for its translation, is packed once. */
  static of(text: SerializedEditorState | null | undefined): PackedText | null {
    if (!text) return null
    const known = packedTexts.get(text)
    if (known) return known
    // Copied, since what deflating gives is the beginning of 16 KiB, which all stay in memory with it.
    const packed = new PackedText(new Uint8Array(deflateRawSync(JSON.stringify(text), { level: 1 })))
    packedTexts.set(text, packed)
    return packed
  }

  read(): SerializedEditorState {
    return JSON.parse(inflateRawSync(this.#packed).toString()) as SerializedEditorState
  }
}
