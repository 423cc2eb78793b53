import type { PublicEvent } from '../../domain/publicEvent.ts'
import { toPlainText } from '../../services/plainText.ts'
import { Contributors } from '../components/Contributors.tsx'
import { Cooperation } from '../components/Cooperation.tsx'
import { EventAside } from '../components/EventAside.tsx'
import { Layout } from '../components/Layout.tsx'
import { Materials } from '../components/Materials.tsx'
import { RegistrationSection } from '../components/RegistrationSection.tsx'
import { RichText } from '../components/RichText.tsx'
import { eventStructuredData, toInlineJson } from '../eventStructuredData.ts'
import { localAddress } from '../localAddress.ts'
import { pathsIn } from '../paths.ts'
import { emptyRegistrationForm, type FormMessage, type RegistrationFormValues } from '../registrationForm.ts'
import { useSite } from '../SiteContext.tsx'

/** Characters that search engines show of a description. */
const descriptionLength = 160

/** Everything about an event, and the way to register. With messages it is the answer to a form that was refused. */
export function EventPage({
  event,
  previousStartsAt = null,
  values = emptyRegistrationForm,
  messages = [],
}: {
  event: PublicEvent
  /** When the event was to begin before it was moved; null where it never was. RFC 3339. */
  previousStartsAt?: string | null
  values?: RegistrationFormValues
  messages?: readonly FormMessage[]
}) {
  const site = useSite()
  const { paths, publicUrl, texts } = site
  const path = paths.event(event.slug)
  const structuredData = eventStructuredData({ event, site, url: publicUrl + path, previousStartsAt })
  const status = texts.event.status[event.status]
  return (
    <Layout
      title={messages.length > 0 ? `${texts.form.errorTitle}: ${event.title}` : event.title}
      description={event.summary ?? beginningOf(toPlainText(event.description))}
      path={path}
      image={event.image}
      languages={{ de: pathsIn('de').event(event.slug), en: pathsIn('en').event(event.slug) }}
      head={
        <>
          <link
            rel="alternate"
            type="text/calendar"
            title={event.title}
            href={publicUrl + paths.calendar(event.slug)}
          />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: toInlineJson(structuredData) }}
          />
        </>
      }
    >
      <div className="page-head">
        <p className="kicker">
          {[...event.topics.map(({ name }) => name), texts.format[event.format]].map((word) => (
            <span key={word}>{word}</span>
          ))}
        </p>
        <h1>{event.title}</h1>
        {event.summary && <p className="lead">{event.summary}</p>}
        {status && (
          <div className="status" role="note">
            <strong>{status.title}</strong> {status.text}
          </div>
        )}
      </div>
      <div className="layout">
        <EventAside event={event} />
        <div className="layout-main">
          {event.image && (
            <img
              className="picture"
              src={localAddress({ url: event.image.url, publicUrl })}
              alt={event.image.alt}
              width={event.image.width}
              height={event.image.height}
            />
          )}
          <RichText text={event.description} />
          <Materials materials={event.materials} />
          <Contributors speakers={event.speakers} />
          <Cooperation partners={event.partners} />
          <RegistrationSection event={event} values={values} messages={messages} />
          {event.notices && (
            <section>
              <h2>{texts.event.notices}</h2>
              <RichText text={event.notices} className="prose notices" />
            </section>
          )}
        </div>
      </div>
    </Layout>
  )
}

function beginningOf(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ')
  if (words === '') return undefined
  return words.length <= descriptionLength
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', descriptionLength))} …`
}
