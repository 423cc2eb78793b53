import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import { markUnreachable } from '../../registrations/unreachable.ts'
import { messageIdOf } from '../transport/messageId.ts'
import { uniquePartIn } from '../transport/returnAddress.ts'
import type { DeliveryReport } from './parseDeliveryReport.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'

/** What a report was good for. `unknown`: it is about no mail of ours, so it changed nothing. */
export type ReportOutcome = 'bounced' | 'noted' | 'unknown'

/** A report refers to one mail; one that names many is somebody's try. */
const mostCandidates = 20

/**
 * Records what a report says about a mail. One that could not be delivered has bounced, and marks its registration
 * unless the trouble is a passing one; a delay is only noted; that a mail has arrived changes nothing. Applying a
 * report twice is the same as once.
 */
export async function applyReport({
  payload,
  report,
  now,
}: {
  payload: Payload
  report: DeliveryReport
  now: Date
}): Promise<ReportOutcome> {
  const candidates = messageIdsOf({ payload, report })
  const message = await findMessage({ payload, candidates })
  if (!message) return 'unknown'
  const { action, status, diagnostic } = report
  if (action !== 'failed' && action !== 'delayed') return 'noted'
  const hasFailed = action === 'failed'
  // An editor may have sent it once more since; then the report is not about what the log shows now.
  if (message.messageId && candidates.includes(message.messageId)) {
    await compareAndSet({
      payload,
      collection: optionsOf(payload).slugs.messages,
      where: { and: [{ messageId: { equals: message.messageId } }, { state: { equals: 'sent' } }] },
      data: {
        ...(hasFailed && { state: 'bounced' }),
        lastAnswer: storedAnswer(hasFailed ? 'bounced' : 'delayed', diagnostic),
      },
    })
  }
  if (!hasFailed) return 'noted'
  if (status?.startsWith('5')) {
    const registrationId = String(message.registration)
    const email = message.recipient
    await markUnreachable({ payload, registrationId, email, reason: diagnostic, by: 'report', now })
  }
  return 'bounced'
}

/** By what the report quotes, and by the address that it was sent to. */
function messageIdsOf({ payload, report }: { payload: Payload; report: DeliveryReport }): string[] {
  const { publicUrl, bounceAddress } = optionsOf(payload)
  const byAddress = report.sentTo.flatMap((address) => {
    const unique = bounceAddress ? uniquePartIn({ address, bounceAddress }) : null
    return unique ? [messageIdOf({ unique, publicUrl })] : []
  })
  return [...byAddress, ...report.messageIds].slice(0, mostCandidates)
}

async function findMessage({
  payload,
  candidates,
}: {
  payload: Payload
  candidates: string[]
}): Promise<Message | null> {
  if (candidates.length === 0) return null
  return payload.db.findOne<Message>({
    collection: optionsOf(payload).slugs.messages,
    where: { or: [{ messageId: { in: candidates } }, { formerMessageId: { in: candidates } }] },
  })
}
