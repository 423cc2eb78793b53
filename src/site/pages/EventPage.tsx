import { eventPhase } from '../../events/rules/eventPhase.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { toPlainText } from '../../richText/writeRichText.ts'
import type { RelatedEvents } from '../../programme/relatedEvents.ts'
import { AccessibilitySection } from '../components/event/AccessibilitySection.tsx'
import { Contributors } from '../components/event/Contributors.tsx'
import { Cooperation } from '../components/event/Cooperation.tsx'
import { EasyLanguage } from '../components/event/EasyLanguage.tsx'
import { EventAside } from '../components/event/EventAside.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { Materials } from '../components/event/Materials.tsx'
import { Motif } from '../components/Motif.tsx'
import { Programme } from '../components/event/Programme.tsx'
import { Picture } from '../components/Picture.tsx'
import { RegistrationSection } from '../components/registration/RegistrationSection.tsx'
import { RelatedSection } from '../components/event/RelatedSection.tsx'
import { RichText } from '../components/RichText.tsx'
import { stateOfStatus } from '../components/StateMark.tsx'
import { StateNote } from '../components/StateNote.tsx'
import { TopicName } from '../components/TopicName.tsx'
import { eventStructuredData, toInlineJson } from '../event/eventStructuredData.ts'
import { wayToForm } from '../event/wayToForm.ts'
import { formatListQuery } from '../listQuery.ts'
import {
  emptyRegistrationForm,
  type FormProblem,
  type RegistrationFormValues,
} from '../forms/registrationForm.ts'
import { useSite } from '../SiteContext.tsx'
import { socialImageOf } from '../socialImage/socialImage.ts'
import { useLanguageOf } from '../useLanguageOf.ts'

/** Characters of a title that fill three lines in large letters. */
const longTitle = 45

/** Characters that search engines show of a description. */
const descriptionLength = 160

/** Everything about an event, and the way to register. With problems it is the answer to a form that was refused. */
export function EventPage({
  event,
  related,
  values = emptyRegistrationForm,
  problems = [],
}: {
  event: PublicEvent
  /** Left out where somebody is to mend a form. */
  related?: RelatedEvents
  values?: RegistrationFormValues
  problems?: readonly FormProblem[]
}) {
  const site = useSite()
  const { addresses, now, paths, messages } = site
  const path = paths.event(event.slug)
  const structuredData = eventStructuredData({ event, site, url: addresses.urlOf(path) })
  const languageOf = useLanguageOf('events', event.id)
  const isOver = eventPhase({ ...event, now }) === 'over'
  const [status, state] = [messages.event.status[event.status], stateOfStatus[event.status]]
  const toForm = wayToForm({ event, site })
  return (
    <Layout
      title={problems.length > 0 ? `${messages.form.errorTitle}: ${event.title}` : event.title}
      description={event.summary ?? beginningOf(toPlainText(event.description))}
      path={path}
      image={socialImageOf({ event, site })}
      languages={addresses.inEach((each) => each.event(event.slug))}
      head={
        <>
          <link
            rel="alternate"
            type="text/calendar"
            title={event.title}
            href={addresses.urlOf(paths.calendar(event.slug))}
          />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: toInlineJson(structuredData) }}
          />
        </>
      }
    >
      <div className={event.image ? 'page-head' : 'page-head with-motif'}>
        {!event.image && <Motif event={event} />}
        <p className="kicker">
          {event.topics.map((topic) => (
            <a key={topic.id} href={paths.home + formatListQuery({ topic: topic.slug })}>
              <TopicName topic={topic} />
            </a>
          ))}
          <span>{messages.format[event.format]}</span>
        </p>
        <h1 className={event.title.length > longTitle ? 'long' : undefined} lang={languageOf('title')}>
          {event.title}
        </h1>
        {event.summary && (
          <p className="lead" lang={languageOf('summary')}>
            {event.summary}
          </p>
        )}
        {status && state && (
          <div role="note">
            <StateNote state={state} className="status">
              <strong>{status.title}</strong> {status.text}
            </StateNote>
          </div>
        )}
      </div>
      <div className="layout">
        <EventAside event={event} />
        <div className="layout-main">
          {event.image && (
            <Picture image={event.image} className="picture" sizes="(min-width: 60rem) 42rem, 100vw" />
          )}
          {isOver && <Materials event={event} />}
          <EasyLanguage event={event} />
          {event.description && languageOf('description') && (
            <p className="meta">{messages.event.germanOnly}</p>
          )}
          <RichText text={event.description} lang={languageOf('description')} />
          <Programme event={event} />
          {!isOver && <Materials event={event} />}
          <Contributors event={event} />
          <AccessibilitySection event={event} />
          <Cooperation partners={event.partners} />
          {toForm && (
            <p className="sticky-action" data-until-over>
              <a className="button" href={`#${messages.event.registrationAnchor}`}>
                {toForm}
              </a>
            </p>
          )}
          <RegistrationSection event={event} values={values} problems={problems} />
          {event.notices && (
            <section>
              <h2>{messages.event.notices}</h2>
              <RichText text={event.notices} lang={languageOf('notices')} className="prose notices" />
            </section>
          )}
        </div>
      </div>
      {related && <RelatedSection related={related} />}
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
