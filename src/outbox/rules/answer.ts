import { conferenceFaults } from '../../conferences/rules/ConferenceError.ts'

/** What came of sending something, other than the words of whoever it was sent to. */
export const answerCodes = [
  // Mails.
  'accepted',
  'filed',
  'registrationGone',
  'statusChanged',
  'addressCorrected',
  'eventGone',
  'begun',
  'followed',
  'noLongerTrue',
  'notPublished',
  'notScheduled',
  'switchedOff',
  'tooLate',
  'rescheduled',
  'registrationDeleted',
  'throttled',
  'waitedTooLong',
  'noMailAdapter',
  'unreachable',
  'fault',
  'messageHeld',
  'messageCalledOff',
  'bounced',
  'delayed',
  // With what became of the mail that they went in.
  'gathered',
  // Webhooks.
  'webhookOff',
  'webhookGone',
  'newerNotice',
  'webhookUrl',
  'noAnswerWithin',
  'interrupted',
  'refused',
  'brokeOff',
  'noHost',
  'certificateExpired',
  'noConnection',
  // What a conference provider was asked for.
  'taskDone',
  'taskNeedless',
  'presenceFollows',
  // Of a mail that waits for it.
  'awaitsAccess',
  ...conferenceFaults.map((fault) => `conference.${fault}` as const),
] as const

/** One of them. */
export type AnswerCode = (typeof answerCodes)[number]

/** A code, and what belongs into its sentence: a file, an error's code, a number, somebody else's words. */
interface Answer {
  code: AnswerCode
  value: string
}

/** Characters. */
const longestAnswer = 2000

/** How an answer of ours is stored, to be put into words when it is read. What the other side said is stored as it is. */
export function storedAnswer(code: AnswerCode, value = ''): string {
  return JSON.stringify({ code, value: value.slice(0, longestAnswer) } satisfies Answer)
}

/** Somebody else's words, not too many of them. */
export function foreignAnswer(words: string): string {
  return readAnswer(words) ? words : words.slice(0, longestAnswer)
}

/** The answer of ours that was stored; null where it is somebody's words, or a sentence of an earlier version. */
export function readAnswer(stored: string): Answer | null {
  if (!stored.startsWith('{"code":')) return null
  try {
    const { code: named, value } = JSON.parse(stored) as Partial<Answer>
    const code = answerCodes.find((each) => each === named)
    return code !== undefined && typeof value === 'string' ? { code, value } : null
  } catch {
    return null
  }
}
