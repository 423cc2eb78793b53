import { formatEventDate } from '../../events/rules/eventTime.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import { paragraphsIn } from './paragraphsIn.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The mail afterwards: the editors' own words, the materials, and what comes next. */
export function renderFollowUp({ facts, texts }: { facts: MailFacts; texts: MailMessages }): KindContent {
  const { attended, event, eventUrl, followUp, locale, registrationUrl } = facts
  const materials = event.materials.map(({ title, url }) => ({ label: title, url }))
  const next = (followUp?.nextEvents ?? []).map(({ title, url, ...times }) => ({
    label: `${title} (${formatEventDate({ ...times, locale })})`,
    url,
  }))
  return {
    paragraphs: paragraphsIn(followUp?.text ?? ''),
    access: null,
    sections: [
      { heading: texts.materials, links: materials },
      { heading: texts.nextEvents, links: next },
    ].filter(({ links }) => links.length > 0),
    notes: [],
    own: {
      // Nobody who is known to have been there is asked whether.
      text: attended ? texts.certificateReady : texts.kinds.followUp.own,
      links: [
        { label: texts.eventPage, url: eventUrl },
        { label: texts.kinds.followUp.ownLink, url: registrationUrl },
      ],
    },
    attachments: [],
  }
}
