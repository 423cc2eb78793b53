import type { Appearance } from '../../appearance/rules/Appearance.ts'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'
import { drawableText } from '../../documents/rules/drawableText.ts'
import { formatEventDate, formatEventTime } from '../../events/rules/eventTime.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { eventMotif, type MotifShape, motifSize } from '../../programme/rules/motif.ts'
import { motifLook } from '../../programme/rules/motifLook.ts'
import { socialImageSize } from './socialImage.ts'
import { siteMessages } from '../../i18n/siteMessages.ts'

/** What is drawn. Nothing else decides how the picture looks. */
export interface SocialPictureContent {
  kicker: string
  title: string
  /** A line each. */
  when: string[]
  where: string
  organiser: string
  /** As `#rrggbb`. */
  colour: string
  /** That of the event, as on its page; none where the title needs the room. */
  motif: MotifShape[]
}

/** Characters of a title that leave room for the motif below it. */
const shortTitle = 60

/** What stands on the picture of an event. */
export function socialPictureContent({
  event,
  locale,
  organiser: { name, accent },
}: {
  event: PublicEvent
  locale: Locale
  organiser: Pick<Appearance, 'name' | 'accent'>
}): SocialPictureContent {
  const times = { ...event, locale }
  const { format, status, badge } = { ...siteMessages(locale), status: event.status }
  const state = status === 'scheduled' ? [] : [badge[status]]
  return {
    kicker: [...state, ...event.topics.slice(0, 2).map(({ name }) => drawableText(name))]
      .filter((each) => each.trim() !== '')
      .join(' · '),
    title: drawableText(event.title),
    when: [formatEventDate(times), formatEventTime(times)].filter((line) => line !== ''),
    where: drawableText(event.location.city ?? (event.location.name || format[event.format])),
    organiser: drawableText(name),
    colour: accent?.light.accent ?? ownGreen,
    motif: event.title.length > shortTitle ? [] : eventMotif(event),
  }
}

/** Pixels: the longer a title is, the smaller, so that three or four lines hold it. */
function titleSize(title: string): number {
  const longestWord = Math.max(...title.split(/[\s-]+/).map(({ length }) => length))
  const byWord = Math.max(44, 1900 / longestWord)
  if (title.length <= 40) return Math.min(88, byWord)
  if (title.length <= 80) return Math.min(70, byWord)
  return Math.min(title.length <= 140 ? 56 : 46, byWord)
}

const sky = '#eef5ef'

function Motif({ shapes, colour }: { shapes: MotifShape[]; colour: string }) {
  const { width, height } = motifSize
  return (
    <svg
      width={340}
      height={212}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: 'absolute', right: 72, bottom: 56, borderRadius: 20, background: sky }}
    >
      {shapes.map(({ role, path }, index) => (
        <path key={index} d={path} {...motifLook({ role, colour, sky })} />
      ))}
    </svg>
  )
}

/** The picture, as boxes that satori knows how to draw. */
export function SocialPicture({
  kicker,
  title,
  when,
  where,
  organiser,
  colour,
  motif,
}: SocialPictureContent) {
  return (
    <div
      style={{
        ...socialImageSize,
        boxSizing: 'border-box',
        position: 'relative',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '56px 72px 48px',
        background: 'linear-gradient(120deg, #fbfaf5 55%, #fff3c4)',
        borderBottom: `18px solid ${colour}`,
        color: '#17231c',
        fontFamily: 'Source Sans 3',
      }}
    >
      {motif.length > 0 && <Motif shapes={motif} colour={colour} />}
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', fontSize: 32, fontWeight: 700, color: colour, height: 48 }}>
          {kicker}
        </div>
        <div
          style={{
            display: 'block',
            fontSize: titleSize(title),
            fontWeight: 700,
            lineHeight: 1.1,
            letterSpacing: '-0.02em',
            wordBreak: 'break-word',
            lineClamp: 5,
          }}
        >
          {title}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          gap: 26,
          maxWidth: motif.length > 0 ? 680 : undefined,
        }}
      >
        <div style={{ display: 'flex', flexDirection: 'column', fontSize: 36 }}>
          {when.map((line) => (
            <span key={line} style={{ fontWeight: 700 }}>
              {line}
            </span>
          ))}
          <span style={{ color: '#55635b' }}>{where}</span>
        </div>
        <div style={{ display: 'flex', alignItems: 'center', gap: 18, fontSize: 32, fontWeight: 700 }}>
          <div
            style={{
              display: 'flex',
              width: 18,
              height: 18,
              borderRadius: 20,
              background: '#ffd43b',
              border: `11px solid ${colour}`,
            }}
          />
          <span>{organiser}</span>
        </div>
      </div>
    </div>
  )
}
