import { formatEventWhen, formatMoment } from '../../events/rules/eventTime.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The way to confirm an address. Whoever reads it may never have heard of us, so it holds nothing that anybody typed. */
export function renderAddressConfirmation({
  facts: { alsoConfirms, confirmUntil, event, eventUrl, locale, registrationUrl },
  texts,
}: {
  facts: MailFacts
  texts: MailMessages
}): KindContent {
  const { own, ownLink } = texts.kinds.addressConfirmation
  const until = confirmUntil && formatMoment({ at: confirmUntil, timeZone: event.timeZone, locale })
  const also = alsoConfirms.map(({ title, url, ...times }) => ({
    label: `${title} (${formatEventWhen({ ...times, locale })})`,
    url,
  }))
  return {
    sections: also.length > 0 ? [{ heading: texts.confirmation.also, links: also }] : [],
    action: { label: ownLink, urlLabel: texts.confirmation.link, url: registrationUrl },
    access: null,
    notes: until ? [texts.confirmation.until(until)] : [],
    own: { text: own, links: [{ label: texts.eventPage, url: eventUrl }] },
    attachments: [],
  }
}
