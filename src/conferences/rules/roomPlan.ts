import { eventPhase, hasDate } from '../../events/rules/eventPhase.ts'
import type { EventFormat, EventStatus, SpeakerRole } from '../../programme/rules/publicEvent.ts'
import { doorRoleOf, staffId } from './doorRole.ts'
import type { ConferenceProvider, Room, RoomKind, RoomWish } from './ConferenceProvider.ts'

/** What of an event decides about its room. */
export interface RoomEvent {
  id: string
  title: string
  startsAt: string
  endsAt: string
  timeZone: string
  status: EventStatus
  format: EventFormat
  isPublished: boolean
  isTrashed: boolean
  /** Who takes part as a speaker. */
  speakers: readonly { id: string; role: SpeakerRole }[]
}

/** What an editor chose for the room. */
export interface RoomChoice {
  conference?: string | null
  host?: string | null
  roomKind?: RoomKind | null
  waitingRoom?: boolean | null
  recorded?: boolean | null
}

/** A room with the name of the provider that made it, as it is stored. */
export interface StoredRoom {
  provider: string
  room: Room
}

/** What is to become of the room of an event. */
export type RoomPlan = { keep: true } | { close: true } | { open: RoomWish }

/**
 * What is to become of the room of an event: made or brought up to date while the event is to come or on, closed once it is
 * certain that it is not needed, and otherwise left as it is. Cancelled is certain, postponed or unpublished is not, nor is what lies
 * in the trash.
 */
export function roomPlan({
  event,
  choice,
  provider,
  pageUrl,
  now,
}: {
  /** Null where it was deleted for good. */
  event: RoomEvent | null
  /** Null where an editor has deleted it. */
  choice: RoomChoice | null
  /** Null for a link by hand, and for a provider that is not set up any more. */
  provider: ConferenceProvider | null
  pageUrl: string
  now: Date
}): RoomPlan {
  if (!event || !choice) return { close: true }
  if (event.isTrashed || eventPhase({ ...event, now }) === 'over') return { keep: true }
  if (event.status === 'cancelled' || event.format === 'inPerson') return { close: true }
  if (!provider || !event.isPublished || !hasDate(event)) return { keep: true }
  const { id: eventId, title, startsAt, endsAt, timeZone, speakers } = event
  const kind = provider.kinds.find((each) => each === choice.roomKind) ?? provider.kinds[0] ?? 'meeting'
  return {
    open: {
      eventId,
      title,
      pageUrl,
      startsAt,
      endsAt,
      timeZone,
      host: provider.hosts.find((host) => host === choice.host) ?? provider.hosts[0] ?? null,
      kind,
      waitingRoom: choice.waitingRoom ?? false,
      recorded: choice.recorded ?? false,
      ...(kind === 'webinar' && provider.setPanellists && { panellists: panellistsAmong(speakers) }),
    },
  }
}

const panellistsAmong = (speakers: RoomEvent['speakers']): string[] =>
  [...new Set(speakers.filter(({ role }) => doorRoleOf(role) === 'panellist').map(({ id }) => id))]
    .map(staffId)
    .sort()

/** Tells two wishes apart, and whether a room is as it is wished. The same for the same wish. */
export function wishMark({ provider, wish }: { provider: string; wish: RoomWish }): string {
  const {
    eventId,
    title,
    pageUrl,
    startsAt,
    endsAt,
    timeZone,
    host,
    kind,
    waitingRoom,
    recorded,
    panellists = [],
  } = wish
  const times = [startsAt, endsAt].map((time) => new Date(time).toISOString())
  return JSON.stringify([
    provider,
    eventId,
    title,
    pageUrl,
    ...times,
    timeZone,
    host,
    kind,
    waitingRoom,
    recorded,
    ...panellists,
  ])
}
