import type { GivenAnswer } from '../../registrations/rules/input.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** Whom of an event a message can be for. Never for those who have cancelled, or have yet to confirm their address. */
export const audienceGroups = ['confirmed', 'waitlisted', 'everybody', 'attended', 'absent'] as const

export type AudienceGroup = (typeof audienceGroups)[number]

/** Those who are written to. */
export interface Audience {
  group: AudienceGroup
  /** Of these, those alone who gave an answer; null for all of them. */
  answer: AudienceAnswer | null
  /** Of these, those alone who were chosen one by one; none for all of them. */
  chosen?: ChosenPeople | null
}

/** People who were chosen one by one. */
export interface ChosenPeople {
  count: number
  /** Of their registrations; null once the message needs them no more. */
  ids: readonly string[] | null
}

/** An answer to one of the questions of the event. */
interface AudienceAnswer {
  /** The key of the question. */
  question: string
  /** The answer as it is offered in each language. */
  values: readonly string[]
}

/** What of a registration decides whether a message is for it. */
export interface Addressable {
  status: RegistrationStatus
  attended?: boolean | null
  answers?: readonly GivenAnswer[] | null
}

const statuses: Record<AudienceGroup, readonly RegistrationStatus[]> = {
  confirmed: ['confirmed'],
  waitlisted: ['waitlisted'],
  everybody: ['confirmed', 'waitlisted'],
  attended: ['confirmed'],
  absent: ['confirmed'],
}

/** The statuses in which the people of a group stand. */
export function statusesOf(group: AudienceGroup): readonly RegistrationStatus[] {
  return statuses[group]
}

/** Tells whether a group is known only once the event is over. */
export function isKnownAfterwards(group: AudienceGroup): boolean {
  return group === 'attended' || group === 'absent'
}

/** Tells whether everybody in a group has a place, and so a way in. */
export function haveAllPlaces(group: AudienceGroup): boolean {
  return statuses[group].every((status) => status === 'confirmed')
}

/** The audience as it is kept once a message has gone out or was called off: how many were chosen, and no longer who. */
export function withoutPeople(audience: Audience): Audience {
  return audience.chosen ? { ...audience, chosen: { ...audience.chosen, ids: null } } : audience
}

/** The smallest group that holds all who are chosen and can be written to. */
export function groupOf(statusesOfChosen: readonly RegistrationStatus[]): AudienceGroup {
  const holdsAll = (group: AudienceGroup) => statusesOfChosen.every((each) => statuses[group].includes(each))
  return audienceGroups.find(holdsAll) ?? 'everybody'
}

/** Tells whether a message is for somebody, as they stand now. */
export function isAddressed({
  audience: { group, answer },
  registration: { status, attended, answers },
}: {
  audience: Audience
  registration: Addressable
}): boolean {
  if (!statuses[group].includes(status)) return false
  if (isKnownAfterwards(group) && (attended ?? false) !== (group === 'attended')) return false
  if (answer === null) return true
  const given = (answers ?? []).find(({ question }) => question === answer.question)?.value
  return given !== undefined && answer.values.includes(given)
}
