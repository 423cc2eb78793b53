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
 * How it looks; where the server is that has made this script, wherever the page has it from, as a browser writes it; the script of
 * that server which solves challenges; and where these are, beside any server.
 */
export const { style, server, solver, challenge: challengePath } = forumParts

/** What is said, in one language, and where all events are in it on the server that has made this script. */
export function messagesIn(locale: Locale): EmbedMessages & { home: string } {
  return unpackMessages({ shape, packed: messages[locale] }) as unknown as ReturnType<typeof messagesIn>
}
