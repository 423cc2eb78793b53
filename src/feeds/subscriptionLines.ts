import { escape } from 'ical-generator'
import { ownGreen } from '../appearance/rules/accentStyle.ts'
import type { AppearancePicture } from '../appearance/rules/Appearance.ts'
import { calendarText } from './calendarText.ts'
import { colourName } from './colourName.ts'
import { foldLine } from './foldLine.ts'
import { utcStamp } from './utcStamp.ts'

/** What a calendar that one subscribes to says of itself. */
export interface Subscription {
  name: string
  description: string
  /** Where it is read from. */
  feedUrl: string
  /** The same for people. */
  pageUrl: string
  /** After which time it is worth asking again (RFC 5545 3.3.6): PT1H. */
  refreshAfter: string
  /** When any of what it holds was changed last; null where it holds nothing. */
  changedAt: Date | null
  /** Of the organiser, as `#rrggbb`. */
  colour?: string
  logo?: Pick<AppearancePicture, 'url'> | null
}

/**
 * What a calendar says of itself, as lines (RFC 7986 5), each also under the name by which older programs know it. The
 * calendar library knows half of these properties, and escapes none.
 */
export function subscriptionLines({
  name,
  description,
  feedUrl,
  pageUrl,
  refreshAfter,
  changedAt,
  colour = ownGreen,
  logo = null,
}: Subscription): string[] {
  const [title, about] = [escapeText(name), escapeText(description)]
  return [
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    `URL:${pageUrl}`,
    `SOURCE;VALUE=URI:${feedUrl}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refreshAfter}`,
    `X-PUBLISHED-TTL:${refreshAfter}`,
    // RFC 7986 takes names of CSS alone.
    `COLOR:${colourName(colour)}`,
    `X-APPLE-CALENDAR-COLOR:${colour}`,
    ...(logo ? [`IMAGE;VALUE=URI;DISPLAY=BADGE:${logo.url}`] : []),
    ...(changedAt ? [`LAST-MODIFIED:${utcStamp(changedAt)}`] : []),
  ].map(foldLine)
}

/** RFC 5545 3.3.11, in one line. */
const escapeText = (text: string): string => escape(calendarText(text).replace(/[\r\n]+/g, ' '), false)
