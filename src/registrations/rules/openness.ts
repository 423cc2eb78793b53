import { type DatedEvent, eventPhase, eventSpan } from '../../events/rules/eventPhase.ts'
import type { EventStatus, RegistrationState } from '../../programme/rules/publicEvent.ts'
import type { RegistrationErrorCode, RegistrationRule } from './errors.ts'

/** What decides whether one can register. Instants are RFC 3339. */
export interface RegistrationRules extends DatedEvent {
  status: EventStatus
  enabled: boolean
  opensAt: string | null
  closesAt: string | null
  waitingList: boolean
}

/** Registration ends when it is told to, and with the event at the latest. */
function closingTime(rules: RegistrationRules): number {
  return Math.min(Date.parse(eventSpan(rules).endsAt), rules.closesAt ? Date.parse(rules.closesAt) : Infinity)
}

/** The one answer to “can I register?” that every surface shows. `seatsLeft` is null where there is no limit. */
export function registrationStateOf({
  rules,
  seatsLeft,
  now,
}: {
  rules: RegistrationRules
  seatsLeft: number | null
  now: Date
}): RegistrationState {
  if (rules.status === 'cancelled') return 'cancelled'
  if (!rules.enabled) return 'none'
  if (now.getTime() >= closingTime(rules)) return 'closed'
  if (rules.opensAt && now.getTime() < Date.parse(rules.opensAt)) return 'notYetOpen'
  if (rules.status === 'postponed') return 'closed'
  if (seatsLeft !== null && seatsLeft <= 0) return rules.waitingList ? 'waitingList' : 'full'
  return 'open'
}

/**
 * The rule that keeps somebody from registering now, seats aside; null where none does. Editors may add people
 * before registration opens and after it has closed, as long as the event is not over.
 */
export function closedBecause({
  rules,
  byEditor,
  now,
}: {
  rules: RegistrationRules
  byEditor: boolean
  now: Date
}): RegistrationRule | null {
  if (rules.status === 'cancelled') return 'eventCancelled'
  if (eventPhase({ ...rules, now }) === 'over') return 'eventOver'
  if (byEditor) return null
  if (!rules.enabled) return 'registrationNone'
  if (rules.status === 'postponed') return 'eventPostponed'
  if (now.getTime() >= closingTime(rules)) return 'registrationClosed'
  if (rules.opensAt && now.getTime() < Date.parse(rules.opensAt)) return 'registrationNotYetOpen'
  return null
}

/** The code by which other sites tell why one cannot register. */
export function codeOfClosedRule(rule: RegistrationRule): RegistrationErrorCode {
  if (rule === 'eventCancelled') return 'EVENT_CANCELLED'
  if (rule === 'registrationNotYetOpen' || rule === 'eventPostponed') return 'REGISTRATION_NOT_OPEN'
  return 'REGISTRATION_CLOSED'
}
