import type { EventSpeaker, PublicSpeaker } from '../../domain/publicEvent.ts'
import { localAddress } from '../localAddress.ts'
import { useSite } from '../SiteContext.tsx'
import { RichText } from './RichText.tsx'
import { groupSpeakers } from '../speakerGroups.ts'

/** Who speaks, under the words for what they do. */
export function Contributors({ speakers }: { speakers: readonly EventSpeaker[] }) {
  const { locale } = useSite()
  return groupSpeakers({ speakers, locale }).map(({ label, speakers: people }, index) => (
    <section key={index}>
      <h2>{label}</h2>
      <ul className="people">
        {people.map((speaker) => (
          <Person key={speaker.id} speaker={speaker} />
        ))}
      </ul>
    </section>
  ))
}

function Person({ speaker: { name, position, biography, image, url } }: { speaker: PublicSpeaker }) {
  const { publicUrl, texts } = useSite()
  return (
    <li className="person">
      {image ? (
        <img
          className="face"
          src={localAddress({ url: image.url, publicUrl })}
          alt=""
          width={image.width}
          height={image.height}
          loading="lazy"
        />
      ) : (
        <span className="face" aria-hidden="true">
          {initials(name)}
        </span>
      )}
      <div>
        <p className="person-name">{name}</p>
        {position && <p className="person-position">{position}</p>}
        {biography && (
          <details>
            <summary>{texts.event.about(name)}</summary>
            <RichText text={biography} />
          </details>
        )}
        {url && (
          <p className="person-link">
            <a href={url} rel="noopener">
              {texts.event.website(name)}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
}
