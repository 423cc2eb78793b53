import { Fragment } from 'react'
import { hasDate } from '../../../events/rules/eventPhase.ts'
import { formatEventDate, formatProgrammeTime } from '../../../events/rules/eventTime.ts'
import { zoneAfter } from '../../../events/rules/zoneWords.ts'
import type { ProgrammeItem, PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { programmeDays } from '../../event/programmeDays.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { LocalTime } from './LocalTime.tsx'

/** What happens when, day by day where there are several. Of a postponed event there are no times. Nothing where nothing is written. */
export function Programme({ event }: { event: PublicEvent }) {
  const { locale, messages } = useSite()
  const { programme, startsAt, timeZone } = event
  if (programme.length === 0) return null
  const isDated = hasDate(event)
  const zone = isDated ? zoneAfter({ at: startsAt, timeZone, locale }).trim() : ''
  const days = isDated ? programmeDays({ items: programme, timeZone }) : [programme]
  return (
    <section className="programme">
      <h2>{messages.event.programme}</h2>
      {zone && <p className="meta">{messages.event.allTimes(zone)}</p>}
      {days.map((items, index) => (
        <Fragment key={index}>
          {days.length > 1 && <h3>{dayOf({ item: items[0], timeZone, locale })}</h3>}
          <ol className={isDated ? 'programme-items' : 'programme-items undated'}>
            {items.map((item) => (
              <Item key={item.place} item={item} event={event} isDated={isDated} />
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  )
}

function dayOf({
  item,
  timeZone,
  locale,
}: {
  item: ProgrammeItem | undefined
  timeZone: string
  locale: 'de' | 'en'
}): string {
  if (!item) return ''
  // A day alone: one moment, which does not end at midnight.
  const day = { startsAt: item.startsAt, endsAt: new Date(Date.parse(item.startsAt) + 1).toISOString() }
  return formatEventDate({ ...day, timeZone, locale })
}

function Item({
  item: { place, startsAt, endsAt, title, text, speakers },
  event: { id, timeZone },
  isDated,
}: {
  item: ProgrammeItem
  event: PublicEvent
  isDated: boolean
}) {
  const { locale, paths, messages } = useSite()
  const languageOf = useLanguageOf('events', id)
  return (
    <li>
      {isDated && (
        <p className="programme-time">
          <time dateTime={startsAt}>{formatProgrammeTime({ startsAt, endsAt, timeZone, locale })}</time>
          <LocalTime from={startsAt} {...(endsAt && { to: endsAt })} timeZone={timeZone} />
        </p>
      )}
      <div className="programme-item">
        <p className="programme-title" dir="auto" lang={languageOf(`programmeTitle.${place}`)}>
          {title}
        </p>
        {text && (
          <p className="programme-text" dir="auto" lang={languageOf(`programmeText.${place}`)}>
            {text}
          </p>
        )}
        {speakers.length > 0 && (
          <p className="programme-speakers">
            {messages.event.programmeWith}{' '}
            {speakers.map(({ id: key, slug, name }, index) => (
              <Fragment key={key}>
                {index > 0 && ', '}
                <bdi>
                  <a href={paths.speaker(slug)}>{name}</a>
                </bdi>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}
