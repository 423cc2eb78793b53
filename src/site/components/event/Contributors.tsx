import type { PublicEvent, PublicSpeaker } from '../../../programme/rules/publicEvent.ts'
import { groupSpeakers } from '../../event/speakerGroups.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { Face } from '../Face.tsx'
import { RichText } from '../RichText.tsx'

/** Who speaks, under the name of what they do. */
export function Contributors({ event: { id, speakers } }: { event: PublicEvent }) {
  const { locale } = useSite()
  const languageOf = useLanguageOf('events', id)
  return groupSpeakers({ speakers, locale }).map(({ label, speakers: people }, index) => (
    <section key={index}>
      <h2 lang={languageOfLabel({ speakers, label, languageOf })}>{label}</h2>
      <ul className="people">
        {people.map((speaker) => (
          <Person key={speaker.id} speaker={speaker} />
        ))}
      </ul>
    </section>
  ))
}

/** What an editor wrote may be there in German alone; our own messages are not. */
function languageOfLabel({
  speakers,
  label,
  languageOf,
}: {
  speakers: PublicEvent['speakers']
  label: string
  languageOf: (field: string) => string | undefined
}): string | undefined {
  const place = speakers.findIndex((speaker) => speaker.label === label)
  return place < 0 ? undefined : languageOf(`role.${place}`)
}

function Person({ speaker }: { speaker: PublicSpeaker }) {
  const { paths, messages } = useSite()
  const { id, slug, name, position, biography, url } = speaker
  const languageOf = useLanguageOf('speakers', id)
  return (
    <li className="person">
      <Face speaker={speaker} sizes="4rem" />
      <div>
        <p className="person-name">
          <a href={paths.speaker(slug)}>{name}</a>
        </p>
        {position && (
          <p className="person-position" lang={languageOf('position')}>
            {position}
          </p>
        )}
        {biography && (
          <details>
            <summary>{messages.event.about(name)}</summary>
            <RichText text={biography} lang={languageOf('biography')} />
          </details>
        )}
        {url && (
          <p className="person-link">
            <a href={url} rel="noopener">
              {messages.event.website(name)}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
