import type { PublicPartner } from '../../programme/rules/publicEvent.ts'
import { Picture } from '../components/Picture.tsx'
import { useSite } from '../SiteContext.tsx'
import { useLanguageOf } from '../useLanguageOf.ts'
import { type SubjectEvents, SubjectPage } from './SubjectPage.tsx'

/** An organisation that events are held with. */
export function PartnerPage({ partner, events }: { partner: PublicPartner; events: SubjectEvents }) {
  const { addresses, paths, messages } = useSite()
  const { id, slug, name, description, url, logo } = partner
  const languageOf = useLanguageOf('partners', id)
  return (
    <SubjectPage
      name={name}
      description={description ?? undefined}
      path={paths.partner(slug)}
      languages={addresses.inEach(({ partner }) => partner(slug))}
      kicker={messages.subject.partner}
      picture={logo && <Picture image={{ ...logo, alt: '' }} className="logo" sizes="10rem" />}
      events={events}
    >
      {description && (
        <p className="lead" lang={languageOf('description')}>
          {description}
        </p>
      )}
      <p className="quiet">
        {url && (
          <a href={url} rel="noopener">
            {messages.event.website(name)}
          </a>
        )}
        <a href={paths.feed('events.ics', { partner: slug })}>{messages.subject.calendar}</a>
      </p>
    </SubjectPage>
  )
}
