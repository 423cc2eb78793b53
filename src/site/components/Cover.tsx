import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { Motif } from './Motif.tsx'
import { Picture } from './Picture.tsx'

/** The picture of an event, or its motif, in the shape that all of them have. */
export function Cover({
  event,
  sizes,
  isLazy = false,
}: {
  event: PublicEvent
  /** How wide it is shown, for the choice among the sizes that there are. */
  sizes: string
  /** Set where it is not seen at once. */
  isLazy?: boolean
}) {
  return (
    <div className="cover">
      {event.image ? (
        // The title beside it says what it is about.
        <Picture
          image={{ ...event.image, alt: '' }}
          className="cover-picture"
          sizes={sizes}
          isLazy={isLazy}
        />
      ) : (
        <Motif event={event} />
      )}
    </div>
  )
}
