import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { applyReport, type ReportOutcome } from './applyReport.ts'
import { deleteSeen, type MaildirFlags, newMails, readMail, setAside } from './maildir.ts'
import { parseDeliveryReport } from './parseDeliveryReport.ts'

/** What a mail in the folder turned out to be. `other`: no report, or none that can be read. */
type Outcome = ReportOutcome | 'other'

const flags: Record<Outcome, MaildirFlags> = { bounced: 'S', noted: 'S', unknown: 'FS', other: 'F' }

/** Milliseconds for which reports stay in the folder once they have been read: a week. */
const keepFor = 7 * 24 * 60 * 60 * 1000

/**
 * Reads the reports about undeliverable mails that have arrived in the Maildir folder, if there is one, and sets them
 * aside. Mails that are no reports are left for a person to look at. Returns how many of each there were.
 */
export async function readBounces({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Partial<Record<Outcome, number>>> {
  const maildir = optionsOf(payload).bounceMaildir
  if (!maildir) return {}
  const counts: Partial<Record<Outcome, number>> = {}
  for (const name of await newMails(maildir)) {
    const raw = await readMail({ maildir, name })
    if (!raw) continue
    const outcome = await outcomeOf({ payload, raw, now })
    await setAside({ maildir, name, flags: flags[outcome] })
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  if (Object.keys(counts).length > 0) payload.logger.info({ ...counts, msg: 'Reports about mails read' })
  await deleteSeen({ maildir, before: new Date(now.getTime() - keepFor) })
  return counts
}

async function outcomeOf({
  payload,
  raw,
  now,
}: {
  payload: Payload
  raw: Uint8Array
  now: Date
}): Promise<Outcome> {
  const report = await parseDeliveryReport(raw).catch((error: unknown) => {
    payload.logger.warn({ err: toLoggableError(error), msg: 'A report about a mail could not be read' })
    return null
  })
  return report ? applyReport({ payload, report, now }) : 'other'
}
