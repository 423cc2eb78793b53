import type { PublicEvent } from '../programme/rules/publicEvent.ts'
import type { RegistrationOutcome } from '../registrations/rules/outcome.ts'
import type { Locale } from './rules/locale.ts'
import { siteMessages } from './siteMessages.ts'

/** What somebody is told who has registered. */
export interface WhatNext {
  title: string
  lead: string
  stepsTitle: string
  steps: string[]
}

/** What happens after a registration. The same for everybody: it tells nobody whether an address was known. */
export function whatNext({
  outcome,
  format,
  locale,
}: {
  outcome: RegistrationOutcome
  format: PublicEvent['format']
  locale: Locale
}): WhatNext {
  const { registered: t } = siteMessages(locale)
  const hasLink = outcome === 'confirmed' && format !== 'inPerson'
  const stepMail = hasLink ? t.stepMailOnline : t.stepMail
  const [title, lead, firstStep] = {
    confirmed: [t.title, t.lead, stepMail] as const,
    waitlisted: [t.waitingTitle, t.waitingLead, stepMail] as const,
    confirmAddress: [t.confirmTitle, t.confirmLead, t.stepConfirm] as const,
  }[outcome]
  return { title, lead, stepsTitle: t.next, steps: [firstStep, t.stepSpam, t.stepKnown, t.stepCancel] }
}
