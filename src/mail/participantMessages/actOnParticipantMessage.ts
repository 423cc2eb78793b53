import type { Payload } from 'payload'
import { withoutPeople } from '../../announcements/rules/audience.ts'
import { type SendingAction, sendingAction } from '../../announcements/rules/participantMessage.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { compareAndSetMany } from '../../database/compareAndSetMany.ts'
import { optionsOf } from '../../options.ts'
import { notifyMailWorker } from '../../outbox/notifyMailWorker.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'
import type { StoredParticipantMessage } from './StoredParticipantMessage.ts'

/**
 * Holds a message that is going out, lets it go on, calls it off or sends it before its time, where its state allows that.
 * One write decides it: the worker looks at it before each mail. False where nothing was changed.
 */
export async function actOnParticipantMessage({
  payload,
  message: { id, state, audience },
  action,
  now,
}: {
  payload: Payload
  message: Pick<StoredParticipantMessage, 'id' | 'state' | 'audience'>
  action: SendingAction
  now: Date
}): Promise<boolean> {
  const known = sendingAction(action)
  if (!known?.from.includes(state)) return false
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.announcements,
    where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    data: {
      state: known.to,
      ...(action === 'sendNow' && { sendAt: now.toISOString() }),
      // It may be written once more.
      ...(action === 'cancel' && { debtId: `released:${id}`, audience: withoutPeople(audience) }),
    },
  })
  if (!written) return false
  if (action === 'pause') await setQueued({ payload, id, data: { nextAttemptAt: null } })
  else if (action === 'cancel') await callOffMails({ payload, id })
  else notifyMailWorker(payload)
  return true
}

/** Takes the mails of a message that wait out of the outbox. Those that are just being claimed look themselves. */
function callOffMails({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const lastAnswer = storedAnswer('messageCalledOff')
  return setQueued({ payload, id, data: { state: 'stopped', nextAttemptAt: null, lastAnswer } })
}

function setQueued({
  payload,
  id,
  data,
}: {
  payload: Payload
  id: string
  data: Record<string, unknown>
}): Promise<void> {
  return compareAndSetMany({
    payload,
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ announcement: { equals: id } }, { state: { equals: 'queued' } }] },
    data,
  })
}
