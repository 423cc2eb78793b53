import { accessibilityContact } from '../../../events/rules/accessibility.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { PhoneLink } from '../PhoneLink.tsx'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { AccessibilityFeatures } from './AccessibilityFeatures.tsx'

/** Who can take part in an event, and whom to ask about it. Nothing where the event says nothing of it. */
export function AccessibilitySection({ event }: { event: PublicEvent }) {
  const { messages, organiser } = useSite()
  const languageOf = useLanguageOf('events', event.id)
  const { features, note, contact } = event.accessibility
  const isSaid = features.length > 0 || note !== null || Object.values(contact).some((each) => each !== null)
  if (!isSaid) return null
  const { name, email, phone } = accessibilityContact({ contact, organiser })
  return (
    <section>
      <h2 id={messages.accessibility.anchor}>{messages.accessibility.title}</h2>
      <AccessibilityFeatures event={event} />
      {note && (
        <p className="verbatim" lang={languageOf('accessibility.note')}>
          {note}
        </p>
      )}
      {(email || phone) && (
        <p>
          {messages.accessibility.ask} {name}
          {email && (
            <>
              , <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {phone && (
            <>
              , <PhoneLink phone={phone} />
            </>
          )}
        </p>
      )}
    </section>
  )
}
