import type { Payload } from 'payload'

/**
 * Tells whether the config has a mail adapter. Where it has none, Payload's own writes a line into the log in place of each mail
 * and reports no failure, so nothing may be handed to it.
 */
export function hasMailAdapter({ config }: Payload): boolean {
  return Boolean(config.email)
}

/** Says once, at the start, that mails wait. */
export function warnWithoutMailAdapter(payload: Payload): void {
  if (hasMailAdapter(payload)) return
  payload.logger.warn(
    'greenForumEvents: the config has no `email` adapter, so no mail leaves: all of them wait in the outbox until there is one',
  )
}
