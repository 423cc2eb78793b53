import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A rich text as it is kept in memory: a tenth of what it takes when it is read, and most are seldom read. */
export class PackedText {
  readonly #packed: Buffer

  private constructor(packed: Buffer) {
    this.#packed = packed
  }

  /** Packs a text; the same text in another language, such as one that has not been translated, is packed once. */
  static of(
    text: SerializedEditorState | null | undefined,
    { unless }: { unless?: PackedText | null } = {},
  ): PackedText | null {
    if (!text) return null
    const packed = deflateRawSync(JSON.stringify(text), { level: 1 })
    return unless && unless.#packed.equals(packed) ? unless : new PackedText(packed)
  }

  read(): SerializedEditorState {
    return JSON.parse(inflateRawSync(this.#packed).toString()) as SerializedEditorState
  }
}
