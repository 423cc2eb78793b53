import type { Locale } from '../../i18n/rules/locale.ts'
import type { MessageState } from './retry.ts'

/** What editors do with mails by hand, and from which states. A mail that is just being sent is left alone. */
export const messageActions = [
  {
    action: 'resend',
    label: { de: 'erneut gesendet', en: 'sent again' },
    from: ['sent', 'failed', 'late', 'bounced'],
    to: 'queued',
  },
  { action: 'stop', label: { de: 'angehalten', en: 'stopped' }, from: ['queued'], to: 'stopped' },
  { action: 'resume', label: { de: 'weitergesendet', en: 'resumed' }, from: ['stopped'], to: 'queued' },
] as const satisfies readonly {
  action: string
  label: Record<Locale, string>
  from: readonly MessageState[]
  to: MessageState
}[]

export type MessageAction = (typeof messageActions)[number]['action']

/** With how many an action was taken, and how many were left alone because of their state. */
export interface ActionResult {
  changed: number
  unchanged: number
}

/** What an action does; null where there is none of that name. */
export function messageAction(
  name: string,
): { action: MessageAction; from: readonly MessageState[]; to: 'queued' | 'stopped' } | null {
  return messageActions.find(({ action }) => action === name) ?? null
}

/** Tells whether an action can be taken in a state. */
export function canAct({ action, state }: { action: MessageAction; state: MessageState }): boolean {
  return messageAction(action)?.from.includes(state) ?? false
}

/** Whoever asks for a mail that was delivered once may have mail programs that drop what they have seen. */
export function needsNewMessageId(state: MessageState): boolean {
  return state === 'sent' || state === 'bounced'
}
