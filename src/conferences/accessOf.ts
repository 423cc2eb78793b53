import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Meeting } from '../payload-types.ts'
import { roomAt, roomOf } from './ConferenceMeeting.ts'
import { conferenceOf, linkByHand } from './rules/conferenceOf.ts'
import { unsealAccess } from './sealed.ts'

/** How one person gets into the meeting of an event. */
export interface MeetingAccess {
  /** The video conference system, as people know it. */
  provider: string
  /** Null where the way in is made at the door, or not yet. */
  joinUrl: string | null
  meetingId: string | null
  passcode: string | null
  dialIn: string | null
  /** The page that leads in, for this person alone. */
  doorUrl: string
  /** Whether a link of their own is still to come. */
  isBeingMade: boolean
}

/** How the holder of a registration gets in. Whoever calls this has made sure that the person may know it. */
export function accessOf({
  payload,
  meeting,
  registration,
  doorUrl,
}: {
  payload: Payload
  meeting: Meeting
  registration: { admittedTo?: string | null; conferenceAccess?: string | null }
  doorUrl: string
}): MeetingAccess {
  const { conferences } = optionsOf(payload)
  if (!meeting.conference || meeting.conference === linkByHand) {
    const { joinUrl = null, meetingId = null, passcode = null, dialIn = null } = meeting
    return {
      provider: meeting.provider ?? '',
      joinUrl,
      meetingId,
      passcode,
      dialIn,
      doorUrl,
      isBeingMade: false,
    }
  }
  const provider = conferenceOf({ conferences, meeting })
  const stored = roomOf({ payload, meeting })
  const room = roomAt(provider, stored)
  const nobodys = { provider: provider?.label ?? meeting.provider ?? '', doorUrl }
  const dialIn = room?.dialIn ?? null
  if (provider?.access === 'personal') {
    const isAdmitted = room !== null && registration.admittedTo === meeting.roomSerial
    const own = isAdmitted ? unsealAccess(registration.conferenceAccess, payload.secret) : null
    const joinUrl = own?.access.joinUrl ?? null
    return { ...nobodys, joinUrl, meetingId: null, passcode: null, dialIn, isBeingMade: joinUrl === null }
  }
  return {
    ...nobodys,
    joinUrl: room?.joinUrl ?? null,
    meetingId: room?.meetingId ?? null,
    passcode: room?.passcode ?? null,
    dialIn,
    isBeingMade: provider?.access === 'shared' && !room,
  }
}
