import type { PublicEvent, PublicSpeaker } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { Face } from '../Face.tsx'

/** How many are shown; the others are counted. */
const shown = 3

/** Who contributes, in one line: their faces and their names. */
export function Faces({ event: { speakers } }: { event: Pick<PublicEvent, 'speakers'> }) {
  const { messages } = useSite()
  const people = [...new Map(speakers.map(({ speaker }) => [speaker.id, speaker])).values()]
  if (people.length === 0) return null
  return (
    <p className="faces">
      <span className="faces-pictures">
        {people.slice(0, shown).map((speaker) => (
          <Face key={speaker.id} speaker={speaker} className="face small" sizes="2.25rem" />
        ))}
      </span>
      <span>{messages.list.by(namesOf(people), Math.max(0, people.length - shown))}</span>
    </p>
  )
}

const namesOf = (people: PublicSpeaker[]): string[] => people.slice(0, shown).map(({ name }) => name)
