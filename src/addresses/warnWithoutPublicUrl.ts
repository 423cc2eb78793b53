import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** Says once, at the start, that mails would lead people to their own machine. */
export function warnWithoutPublicUrl(payload: Payload): void {
  const { hasPublicUrl, publicUrl } = optionsOf(payload)
  if (hasPublicUrl || process.env.NODE_ENV !== 'production') return
  payload.logger.warn(
    `greenForumEvents: neither \`publicUrl\` nor the config’s \`serverURL\` says where people reach the pages: links in mails, feeds and the API lead to ${publicUrl}`,
  )
}
