import type { Locale } from './rules/locale.ts'
import type { RegistrationProblem } from '../registrations/rules/errors.ts'
import { describeAtField, describeProblem } from './describeProblem.ts'
import { siteMessages } from './siteMessages.ts'

/** A number that stands in no sentence by itself, so that it can be found, and a place put where it is. */
const some = 7001

/**
 * The messages of the pages that the script for other sites shows, and no more of them: one wording, in a script that
 * stays small. Where a page puts something in, there is a place for it in braces.
 */
export function embedMessages(locale: Locale) {
  const { badge, embed, errors, event, form, format, list, proofOfWork, registrationState, events } =
    siteMessages(locale)
  const problemOf = (rule: 'email' | 'answerMissing' | 'consentMissing'): RegistrationProblem => ({
    code: 'INVALID_INPUT',
    rule,
    field: rule === 'consentMissing' ? ['consents'] : [],
    details: { label: '{label}' },
  })
  const problem = (...[rule]: Parameters<typeof problemOf>): string =>
    describeProblem({ problem: problemOf(rule), locale })
  const { cancelled, postponed } = event.status
  // What is about a value of the API has its name.
  return {
    ...embed,
    events,
    format: { ONLINE: format.online, IN_PERSON: format.inPerson, HYBRID: format.hybrid },
    andOnline: list.andOnline('{town}'),
    badge: {
      CANCELLED: badge.cancelled,
      POSTPONED: badge.postponed,
      running: badge.running,
      WAITING_LIST: badge.waitingList,
      FULL: badge.full,
      CLOSED: badge.closed,
      NOT_YET_OPEN: badge.notYetOpen('{moment}'),
      oneSeat: badge.fewSeats(1),
      fewSeats: badge.fewSeats(some).replace(String(some), '{seats}'),
    },
    noForm: {
      NONE: registrationState.none,
      FULL: registrationState.full,
      CLOSED: registrationState.closed,
      NOT_YET_OPEN: registrationState.notYetOpen('{moment}'),
    },
    event: {
      date: event.date,
      time: event.time,
      location: event.location,
      untilBeginning: event.untilBeginning,
      days: event.days,
      hours: event.hours,
      minutes: event.minutes,
      seconds: event.seconds,
      running: event.running,
      over: event.over,
      calendar: event.calendar,
      programme: event.programme,
      programmeWith: event.programmeWith,
      registration: event.registration,
      register: event.register,
      joinWaitingList: event.joinWaitingList,
      notices: event.notices,
      gone: errors.eventNotFoundTitle,
      cancelled: cancelled?.title ?? '',
      postponed: `${postponed?.title} ${postponed?.text}`,
    },
    form: {
      lead: form.lead,
      closesAt: registrationState.closesAt('{moment}'),
      waitingListLead: registrationState.waitingListLead,
      linkByMail: form.linkByMail(null),
      linkBySystem: form.linkByMail('{system}'),
      name: form.name,
      nameHint: form.nameHint,
      email: form.email,
      emailHint: form.emailHint,
      optional: form.optional,
      noAnswer: form.noAnswer,
      topicSuggestion: form.topicSuggestion,
      topicSuggestionHint: form.topicSuggestionHint,
      consents: form.consents,
      consentText: form.consentText,
      consentPolicy: form.consentPolicy,
      consentOptional: form.consentOptional,
      submit: form.submit,
      submitWaitingList: form.submitWaitingList,
      sending: form.sending,
      summaryOne: form.summary(1),
      summaryMany: form.summary('{count}'),
      proving: proofOfWork.running,
    },
    problem: {
      email: problem('email'),
      answerMissing: problem('answerMissing'),
      consentMissing: problem('consentMissing'),
      consentMissingHere: describeAtField({ problem: problemOf('consentMissing'), locale }),
    },
  }
}

/** What the script for other sites says, in one language. */
export type EmbedMessages = ReturnType<typeof embedMessages>
