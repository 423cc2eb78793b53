import type { Field, StaticLabel } from 'payload'
import { timestampField } from './dateTimeField.ts'

/** When an entry of an outbox was tried, is tried next and was done with; and who holds it at the moment. */
export function deliveryFields({ sentAt }: { sentAt: StaticLabel }): Field[] {
  return [
    { name: 'attempts', type: 'number', label: { de: 'Versuche', en: 'Attempts' }, defaultValue: 0 },
    timestampField({ name: 'sentAt', label: sentAt }),
    timestampField({ name: 'queuedAt', label: { de: 'Aufgegeben am', en: 'Queued at' } }),
    timestampField({ name: 'lastAttemptAt', label: { de: 'Letzter Versuch', en: 'Last attempt' } }),
    timestampField({ name: 'nextAttemptAt', label: { de: 'Nächster Versuch', en: 'Next attempt' } }),
    timestampField({ name: 'leaseUntil', label: { de: 'In Arbeit bis', en: 'Leased until' } }),
    { name: 'leaseHolder', type: 'text', hidden: true },
  ]
}
