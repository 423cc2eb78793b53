import type { PublicSpeaker } from '../../programme/rules/publicEvent.ts'
import { Face } from '../components/Face.tsx'
import { RichText } from '../components/RichText.tsx'
import { useSite } from '../SiteContext.tsx'
import { useLanguageOf } from '../useLanguageOf.ts'
import { type SubjectEvents, SubjectPage } from './SubjectPage.tsx'

/** Somebody who speaks or moderates. */
export function SpeakerPage({ speaker, events }: { speaker: PublicSpeaker; events: SubjectEvents }) {
  const { addresses, paths, messages } = useSite()
  const { id, slug, name, position, biography, url } = speaker
  const languageOf = useLanguageOf('speakers', id)
  return (
    <SubjectPage
      name={name}
      description={position ?? undefined}
      path={paths.speaker(slug)}
      languages={addresses.inEach(({ speaker }) => speaker(slug))}
      kicker={messages.subject.speaker}
      picture={<Face speaker={speaker} className="face large" sizes="8rem" />}
      events={events}
    >
      {position && (
        <p className="lead" lang={languageOf('position')}>
          {position}
        </p>
      )}
      <RichText text={biography} lang={languageOf('biography')} className="prose subject-text" />
      {url && (
        <p className="quiet">
          <a href={url} rel="noopener">
            {messages.event.website(name)}
          </a>
        </p>
      )}
    </SubjectPage>
  )
}
