/** What a card shows of an event. */
export interface CardEvent {
  id: string
  slug: string
  title: string
  summary: string | null
  startsAt: string
  endsAt: string
  timeZone: string
  format: 'ONLINE' | 'IN_PERSON' | 'HYBRID'
  status: 'SCHEDULED' | 'POSTPONED' | 'CANCELLED'
  location: { name: string; street: string | null; postalCode: string | null; city: string | null }
  topics: { name: string }[]
  url: string
  registration: {
    state: 'NONE' | 'NOT_YET_OPEN' | 'OPEN' | 'WAITING_LIST' | 'FULL' | 'CLOSED' | 'CANCELLED'
    opensAt: string | null
    seatsLeft: number | null
  }
}

/** A text to agree to. */
export interface Consent {
  key: string
  version: number
  label: string
  text: string
  url: string | null
  required: boolean
}

/** What the form asks. */
export interface Question {
  key: string
  label: string
  required: boolean
  options: string[] | null
}

/** What is shown of an event that somebody has opened. */
export interface OpenEvent extends CardEvent {
  notices: string
  icsUrl: string
  speakers: { roleLabel: string; speaker: { name: string } }[]
  partners: { name: string }[]
  programme: {
    startsAt: string
    endsAt: string | null
    title: string
    text: string | null
    speakers: { name: string }[]
  }[]
  image: { url: string; alt: string; width: number; height: number } | null
  registration: CardEvent['registration'] & {
    closesAt: string | null
    asksForTopics: boolean
    url: string | null
    consents: Consent[]
    questions: Question[]
  }
}

/** What the API answers: the part that was asked for. */
export interface QueryAnswer {
  events: { nodes: CardEvent[] }
  /** Null where there is none. */
  event: OpenEvent | null
}

/** What the API says of this website. */
export interface ViewerAnswer {
  viewer: { mayRegister: boolean }
}

/** A registration as the API takes it. */
export interface RegistrationInput {
  eventId: string
  email: string
  name: string
  locale: string
  consents: { key: string; version: number }[]
  answers: { question: string; value: string }[]
  topicSuggestion: string
}

/** What to tell somebody who has registered. */
export interface WhatNext {
  title: string
  lead: string
  stepsTitle: string
  steps: string[]
}

/** What the API says to a registration. */
export interface RegistrationAnswer {
  registerForEvent: {
    outcome: 'CONFIRMED' | 'WAITLISTED' | 'CONFIRM_ADDRESS' | null
    whatNext: WhatNext | null
    userErrors: { code: string; message: string; field: string[] | null }[]
  }
}

// On one line each: they are part of an address.
const card =
  'id slug title summary startsAt endsAt timeZone format status location{name street postalCode city} topics{name} url'

/** A list of events. */
export const listQuery = `query($first:Int,$filter:EventFilter,$orderBy:EventOrder,$locale:Locale){events(first:$first,filter:$filter,orderBy:$orderBy,locale:$locale){nodes{${card} registration{state opensAt seatsLeft}}}}`

/** One event with its form. */
export const eventQuery = `query($slug:String,$locale:Locale){event(slug:$slug,locale:$locale){${card} notices(format:PLAIN) icsUrl speakers{roleLabel speaker{name}} partners{name} programme{startsAt endsAt title text speakers{name}} image{url alt width height} registration{state opensAt seatsLeft closesAt asksForTopics url consents{key version label text(format:PLAIN) url required} questions{key label required options}}}}`

/** Whether this website may register anybody: never kept, so it is asked beside what everybody gets. */
export const viewerQuery = '{viewer{mayRegister}}'

/** The registration itself. */
export const registerMutation =
  'mutation($input:RegisterForEventInput!){registerForEvent(input:$input){outcome whatNext{title lead stepsTitle steps} userErrors{code message field}}}'
