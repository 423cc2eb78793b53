import { type Data, isData } from '../../database/rules/isData.ts'

/** What of a meeting says how its room is made; none of it gets anybody in. */
export const roomSettings = [
  'conference',
  'host',
  'roomKind',
  'waitingRoom',
  'recorded',
  'presentAfter',
] as const

/** The moments that are moved to the date of a new event. */
export interface TemplateTimes {
  startsAt?: string | null
  endsAt?: string | null
  /** IANA name. */
  timeZone?: string | null
  opensAt?: string | null
  closesAt?: string | null
}

/** What is stored of an event to begin others from. */
export interface TemplateContent {
  event: Data
  times: TemplateTimes
  /** See `roomSettings`; null where an editor enters the access. */
  room: Data | null
}

/** The stored content of a template; null where it is none. */
export function readTemplate(content: unknown): TemplateContent | null {
  if (!isData(content) || !isData(content.event)) return null
  const { event, times, room } = content
  return { event, times: isData(times) ? moments(times) : {}, room: isData(room) ? room : null }
}

function moments(times: Data): TemplateTimes {
  const read = (name: keyof TemplateTimes): string | null => {
    const value = times[name]
    return typeof value === 'string' && (name === 'timeZone' || !Number.isNaN(Date.parse(value)))
      ? value
      : null
  }
  return {
    startsAt: read('startsAt'),
    endsAt: read('endsAt'),
    timeZone: read('timeZone'),
    opensAt: read('opensAt'),
    closesAt: read('closesAt'),
  }
}
