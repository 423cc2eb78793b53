import type { Locale } from '../i18n/rules/locale.ts'
import type { EmbedMessages } from '../i18n/embedMessages.ts'
import { unpackMessages } from '../i18n/packMessages.ts'

/** What the server puts in front of the script, see loadEmbedScript. */
declare const forumParts: {
  shape: string
  messages: Record<Locale, string>
  style: string
  server: string
  solver: string
  challenge: string
}

const { shape, messages } = forumParts

/**
 * How it looks; where the server is that has made this script, wherever the page has it from; beside that the script which solves
 * challenges; and where these are, beside any server.
 */
export const { style, server, solver, challenge: challengePath } = forumParts

/** What is said, in one language. */
export function messagesIn(locale: Locale): EmbedMessages {
  return unpackMessages({ shape, packed: messages[locale] }) as unknown as EmbedMessages
}
