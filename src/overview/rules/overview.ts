import type { MissingPart } from '../../events/rules/missingToPublish.ts'

/** What has to be done once before people can register, in this order. */
export const firstStepNames = ['organiser', 'sender', 'consentTexts', 'testMail', 'event'] as const
export type FirstStep = (typeof firstStepNames)[number]

export interface OverviewFirstSteps {
  done: Record<FirstStep, boolean>
  /** Whether the user may do those that need an administrator. */
  isAdministrator: boolean
  /** Whether there is an event, be it a draft. */
  hasEvents: boolean
}

/** What the first page of the admin shows; what a role may not see is null. */
export interface Overview {
  /** Null also once all of them are done. */
  firstSteps: OverviewFirstSteps | null
  events: OverviewEvent[]
  /** What happens by itself in the next weeks and cannot be undone; the next first. */
  steps: OverviewStep[]
  registrations: OverviewRegistration[]
  /** One entry a day, the oldest first, today last. */
  days: OverviewDay[]
  mailTroubles: Record<MailTrouble, number> | null
  /** How many mails wait for a mail adapter in the config; null where there is one. */
  waitingMails: number | null
  /** What is published and cannot be shown as it is. */
  unreadable: OverviewUnreadable[] | null
  /** Null also where nobody asks for wishes. */
  topicWishes: OverviewWishes | null
  mayCreate: boolean
}

export interface OverviewEvent {
  id: string | number
  title: string
  /** In words, such as: Donnerstag, 12. März 2026, 19:00 Uhr. */
  when: string
  isPublished: boolean
  status: 'scheduled' | 'postponed' | 'cancelled'
  /** When it is to be published by itself, in words; null where it is not. */
  publishAt: string | null
  /** The moment has passed, and it is not published: something is missing in it. */
  isPublishingLate: boolean
  /** What a draft has yet to fill in before it can be published. */
  missing: MissingPart[]
  taken: number
  waiting: number
  capacity: number | null
  /** Whether it takes place, or begins, on the day that it is where it is. */
  isToday: boolean
  /** Whether it can be ticked who is there: shortly before it, and while it is on. */
  isAttendanceOpen: boolean
  /** Whether people can join without having been in the building: it needs an access. */
  lacksAccess: boolean
  /** Whether people can register without being asked for any consent, though they should be. */
  lacksConsents: boolean
}

export interface OverviewStep {
  kind: 'reminder' | 'followUp' | 'deletion' | 'emptying'
  /** Where the event is, or what is in the trash: after that of all collections. */
  path: string
  title: string
  /** In words. */
  when: string
  /** Whom it concerns; nobody where the trash is emptied. */
  people: number
}

export interface OverviewRegistration {
  id: string | number
  person: string
  event: string
  status: string
  when: string
}

export interface OverviewDay {
  /** Such as: 12. März. */
  label: string
  count: number
}

export interface OverviewWishes {
  count: number
  latest: { id: string | number; text: string }[]
}

/** The states of mails that somebody has to look after. */
export const mailTroubles = ['failed', 'late', 'bounced'] as const
export type MailTrouble = (typeof mailTroubles)[number]

/** Days that the chart shows. */
export const overviewDays = 30

/** A published document that cannot be shown as it is. */
export interface OverviewUnreadable {
  /** The slug of its collection. */
  collection: string
  id: string
  /** What the collection calls one of its documents, such as: Veranstaltung. */
  kind: string
  /** What it is called; its id where that cannot be read either. */
  title: string
  /** What the fields are called that have to be looked at; empty where it is the whole document. */
  fields: string[]
  /** Set where it is the only one of its kind, and has a form of its own. */
  isGlobal?: true
  /** Whether it is not shown at all. */
  isLeftOut: boolean
}
