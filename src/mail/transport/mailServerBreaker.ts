import {
  mailsAllowed,
  type MailServerRest,
  noRest,
  restAfterFault,
} from '../../outbox/rules/circuitBreaker.ts'
import type { Gate } from '../../outbox/InFlight.ts'

/** What a try to send told of the mail server; null where it was not asked. */
export type ServerContact = 'answered' | 'away' | null

/** What one sender knows of the mail server. Kept in memory: a sender that starts anew asks the server anew. */
export interface MailServerWatch extends Gate<ServerContact> {
  /** When the server may be asked again; null while it answers. */
  restsUntil: () => Date | null
}

/** Watches a mail server for a sender that sends so many mails in parallel at a moment. `random` gives numbers in [0, 1). */
export function watchMailServer({
  parallel,
  random = Math.random,
}: {
  parallel: () => number
  random?: () => number
}): MailServerWatch {
  let rest: MailServerRest = noRest
  return {
    allowed: (now) => mailsAllowed({ rest, parallel: parallel(), now }),
    note: ({ contact, now }) => {
      if (contact === 'answered') rest = noRest
      if (contact === 'away') rest = restAfterFault({ rest, now, random: random() })
    },
    restsUntil: () => rest.until,
  }
}
