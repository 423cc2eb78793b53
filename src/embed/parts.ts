import type { Locale } from '../i18n/rules/locale.ts'
import type { EmbedMessages } from '../i18n/embedMessages.ts'
import { type Shape, unpackMessages } from '../i18n/packMessages.ts'

/** What the server puts in front of the script, see loadEmbedAssets. */
declare const forumParts: { shape: Shape; messages: Record<Locale, string>; style: string; solver: string }

const { shape, messages } = forumParts

/** How it looks, and where the script is that solves a challenge. */
export const { style, solver } = forumParts

/** What is said, in one language. */
export function messagesIn(locale: Locale): EmbedMessages {
  return unpackMessages({ shape, packed: messages[locale] }) as unknown as EmbedMessages
}
