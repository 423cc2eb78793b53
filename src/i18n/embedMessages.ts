import type { Locale } from './rules/locale.ts'
import { describeProblem } from './describeProblem.ts'
import { siteMessages } from './siteMessages.ts'

/** A number that stands in no sentence by itself, so that it can be found, and a place put where it is. */
const some = 7001

/**
 * The messages of the pages that the script for other sites shows, and no more of them: one wording, in a script that
 * stays small. Where a page puts something in, there is a place for it in braces.
 */
export function embedMessages(locale: Locale) {
  const { badge, embed, errors, event, form, format, proofOfWork, registered, registrationState, events } =
    siteMessages(locale)
  const problem = (rule: 'email' | 'answerMissing' | 'consentMissing'): string =>
    describeProblem({
      problem: { code: 'INVALID_INPUT', rule, field: [], details: { label: '{label}' } },
      locale,
    })
  const { cancelled, postponed } = event.status
  return {
    ...embed,
    events,
    format,
    badge: {
      cancelled: badge.cancelled,
      postponed: badge.postponed,
      running: badge.running,
      waitingList: badge.waitingList,
      full: badge.full,
      notYetOpen: badge.notYetOpen('{moment}'),
      oneSeat: badge.fewSeats(1),
      fewSeats: badge.fewSeats(some).replace(String(some), '{seats}'),
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
      registration: event.registration,
      registrationAnchor: event.registrationAnchor,
      register: event.register,
      joinWaitingList: event.joinWaitingList,
      notices: event.notices,
      gone: errors.eventNotFoundTitle,
      cancelled: cancelled?.title ?? '',
      postponed: `${postponed?.title} ${postponed?.text}`,
    },
    state: {
      none: registrationState.none,
      full: registrationState.full,
      closed: registrationState.closed,
      postponed: registrationState.postponed,
      notYetOpen: registrationState.notYetOpen('{moment}'),
      closesAt: registrationState.closesAt('{moment}'),
      waitingListLead: registrationState.waitingListLead,
    },
    form: {
      lead: form.lead,
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
    },
    registered: {
      title: registered.title,
      lead: registered.lead,
      waitingTitle: registered.waitingTitle,
      waitingLead: registered.waitingLead,
      confirmTitle: registered.confirmTitle,
      confirmLead: registered.confirmLead,
      next: registered.next,
      stepMail: registered.stepMail,
      stepMailOnline: registered.stepMailOnline,
      stepConfirm: registered.stepConfirm,
      stepSpam: registered.stepSpam,
      stepKnown: registered.stepKnown,
      stepCancel: registered.stepCancel,
    },
  }
}

/** What the script for other sites says, in one language. */
export type EmbedMessages = ReturnType<typeof embedMessages>
