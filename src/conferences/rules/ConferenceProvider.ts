import type { ConferenceFault } from './ConferenceError.ts'

/** What the system wants of the room of an event; of the event itself nothing that is not public. */
export interface RoomWish {
  /** Names the event at the provider: the same for all that is asked for it. */
  eventId: string
  title: string
  /** Address of the event's page. */
  pageUrl: string
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  /** IANA name. */
  timeZone: string
  /** One of the provider's `hosts`; null where it has none to choose from. */
  host: string | null
  kind: RoomKind
  /** Whether people wait until a host lets them in. */
  waitingRoom: boolean
  /** Whether the conference is to be recorded. */
  recorded: boolean
  /** Of a webinar, who speaks without leading it: the ids that they stand at the door with. */
  panellists?: readonly string[]
}

/** Everybody speaks, or most listen. */
export type RoomKind = 'meeting' | 'webinar'

/** A room at a provider, as it is stored: encrypted as a whole. Values of JSON. */
export interface Room {
  /** The provider's own number or name. */
  id: string
  /** What everybody gets in by; absent where each person has a link of their own, or it is made at the door. */
  joinUrl?: string
  /** What people type who call or open the provider's app. */
  meetingId?: string
  passcode?: string
  /** Numbers to call, one a line. */
  dialIn?: string
  /** What was last asked for, to tell what somebody changed at the provider. */
  wished: RoomWish
  /** Whatever else the provider needs again; nobody but it reads this. */
  own?: Record<string, unknown>
}

/** A person as a provider is told of them. */
export interface Participant {
  registrationId: string
  /** An address of ours that leads to nobody's mailbox, the same at each call: `r-…@…`. */
  pseudonym: string
  firstName: string
  /** Empty unless the person agreed that it is told. */
  lastName: string
  locale: 'de' | 'en'
}

/** What somebody gets in by alone, and what the provider knows them by. Stored encrypted. */
export interface PersonalAccess {
  personId: string
  joinUrl: string
}

/** Whom a door is opened for. */
export type DoorRole = 'attendee' | 'panellist' | 'host'

/** Somebody who speaks in a webinar. */
export interface Panellist {
  /** The same as at the door. */
  id: string
  /** What others see. It stands on the page of the event too. */
  displayName: string
}

/** Who stands at the door. */
export interface Visitor {
  /** A registration's id; of a speaker or host something that names no registration. */
  id: string
  /** What others see. */
  displayName: string
  role: DoorRole
  /** Stored at the registration, where the provider has links of one's own. */
  access: PersonalAccess | null
}

/** Where the door leads: into the conference, or not yet. */
export type DoorAnswer =
  | {
      url: string
      /** The room as it is now, where opening the door changed what is to be kept of it. */
      room?: Room
    }
  | { wait: 'notOpened' | 'full' }

/** That somebody was in a conference, from one moment to another. */
export interface Stay {
  /** Which registration, by what the provider was told: its id, its pseudonym or the provider's own number; never a name. */
  person: { registrationId: string } | { personId: string } | { pseudonym: string }
  /** RFC 3339. */
  from: string
  /** RFC 3339; null while they are there, or where only the coming is known. */
  until: string | null
  /**
   * The same however often it is told. Where a provider tells comings and goings by themselves, it is made by `comingKey` and
   * `goingKey`; a going is then a stay that begins and ends at the same moment.
   */
  key: string
}

/** What a provider tells on its own. */
export type Notice =
  | { kind: 'stayed'; roomId: string; stays: Stay[] }
  | { kind: 'started' | 'ended' | 'changed' | 'removed' | 'converted'; roomId: string; at: string }
  | { kind: 'recordingReady'; roomId: string; recordingId: string; at: string }
  | { kind: 'expelled'; roomId: string; personId: string; at: string }

/** A request to the address that a provider was given, before anything of it was believed. */
export interface ProviderRequest {
  method: string
  url: URL
  headers: Headers
  /** As it came: signatures are over octets. At most one megabyte. */
  body: Uint8Array
}

/** What a provider's request is answered with once its notices are stored, and they. */
export interface Received {
  status: number
  body?: string
  contentType?: string
  notices: Notice[]
}

/** What is known of a room at the provider; null where it is not there any more. */
export type FoundRoom = Partial<Pick<RoomWish, 'title' | 'startsAt' | 'endsAt' | 'kind'>> | null

/** One thing that a check of the connection found. */
export interface ConnectionFinding {
  fault: ConferenceFault
  /** What belongs into its sentence: the missing scopes, a host's address, the provider's own words. */
  value?: string
}

interface Call {
  now: Date
  /** Ends the call before its time. */
  signal?: AbortSignal
}

/**
 * A video conference system. Each call is idempotent, since an answer may be lost after the work was done, and throws
 * ConferenceError for whatever goes wrong at the other side. None is made from a visitor's request, but for `door`.
 */
export interface ConferenceProvider {
  /** Stored with the events that use it, in addresses and in logs: `zoom`. Lower case letters, digits, hyphens. */
  name: string
  /** What people read: `Zoom`. */
  label: string
  /**
   * How people get in: `personal` by a link of their own that is made beforehand and stored, `door` by one that is made in the moment
   * of their click, `shared` all by that of the room.
   */
  access: 'personal' | 'door' | 'shared'
  kinds: readonly RoomKind[]
  /** Who can be chosen as host, by address; empty where there is nobody to choose. */
  hosts: readonly string[]
  /** Whether who is there can only be asked for while they are; else it is asked for once the conference is over. */
  asksWhileRunning?: boolean
  /** Domain of the pseudonyms that it is told; absent where it needs none. */
  pseudonymDomain?: string

  /**
   * Makes the room, finds the one that an earlier call made whose answer was lost, or makes the one that is stored as it is
   * wished: what has not changed is not sent again. Throws `gone` where the stored one is not there any more.
   */
  ensureRoom: (args: Call & { wish: RoomWish; room: Room | null }) => Promise<Room>
  /** Removes the room. One that is gone already is no error. */
  closeRoom: (args: Call & { room: Room }) => Promise<void>
  /** Looks what the room is like at the provider, where that can be asked. */
  inspectRoom?: (args: Call & { room: Room }) => Promise<FoundRoom>
  /** Makes the links of people's own; each is answered, with the link or with why there is none. Whoever has one keeps it. */
  admit?: (
    args: Call & {
      room: Room
      people: readonly Participant[]
      /** Whether an earlier call about them may have done its work and lost its answer. */
      mayBeKnown: boolean
    },
  ) => Promise<({ registrationId: string } & ({ access: PersonalAccess } | { error: Error }))[]>
  /** Makes links of people's own worthless. Whoever is not known any more is no error. */
  expel?: (
    args: Call & { room: Room; people: readonly { personId: string; pseudonym: string }[] },
  ) => Promise<void>
  /**
   * Lets these people into a webinar as those who speak, and nobody else: the link of whoever is not among them any more becomes
   * worthless. Absent where roles are given at the door.
   */
  setPanellists?: (args: Call & { room: Room; panellists: readonly Panellist[] }) => Promise<void>
  /** Where a click leads. Bounded by `signal`; where it throws, the page offers what is stored. */
  door: (args: Call & { wish: RoomWish; room: Room | null; visitor: Visitor }) => Promise<DoorAnswer>
  /** Who was there and when, once it is known; `isFinal` where asking again would bring nothing new. */
  presence?: (args: Call & { room: Room }) => Promise<{ stays: Stay[]; isFinal: boolean }>
  /** Takes a request of the provider: checks that it is genuine, and says what it tells. Never throws for what came. */
  receive?: (args: { request: ProviderRequest; now: Date }) => Promise<Received>
  /** Tries what the system will need, and says each thing that is wrong; nothing where all is well. */
  checkConnection: (args: Call) => Promise<ConnectionFinding[]>
}
