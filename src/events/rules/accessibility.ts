import type { Event } from '../../payload-types.ts'

/** The formats in which each of what helps people to take part can be there at all; in the order in which it is told. */
const formatsOf = {
  /** Of the video conference. */
  captions: ['online', 'hybrid'],
  signLanguage: ['online', 'inPerson', 'hybrid'],
  /** By a person, in the room or online. */
  speechToText: ['online', 'inPerson', 'hybrid'],
  /** The event itself is held in it; that something is written in it is told by the text. */
  easyLanguage: ['online', 'inPerson', 'hybrid'],
  hearingLoop: ['inPerson', 'hybrid'],
  stepFree: ['inPerson', 'hybrid'],
  accessibleToilet: ['inPerson', 'hybrid'],
} as const satisfies Record<string, readonly Event['format'][]>

/** Something that helps people to take part in an event. */
export type AccessibilityFeature = keyof typeof formatsOf

export const accessibilityFeatures = Object.keys(formatsOf) as AccessibilityFeature[]

/** Whom to ask about accessibility, as far as the event itself says. */
export interface AccessibilityContact {
  name: string | null
  email: string | null
  phone: string | null
}

/** What an event says about who can take part, and how. */
export interface EventAccessibility {
  features: AccessibilityFeature[]
  note: string | null
  contact: AccessibilityContact
}

/** Tells whether something can be there at an event of a format, such as a way in without steps. */
export function fitsFormat({ feature, format }: { feature: AccessibilityFeature; format: unknown }): boolean {
  return (formatsOf[feature] as readonly unknown[]).includes(format)
}

/**
 * What an event offers so that people can take part. What is kept from another format is left out: an event online has no
 * entrance, and one in person no captions of a video conference.
 */
export function eventAccessibility({
  format,
  accessibility,
}: Pick<Event, 'format'> & Partial<Pick<Event, 'accessibility'>>): EventAccessibility {
  return {
    features: accessibilityFeatures.filter(
      (feature) => accessibility?.[feature] && fitsFormat({ feature, format }),
    ),
    note: accessibility?.note || null,
    contact: {
      name: accessibility?.contact?.name || null,
      email: accessibility?.contact?.email || null,
      phone: accessibility?.contact?.phone || null,
    },
  }
}

/** Whom people ask: the event's own contact, and where it says no way to reach it, the organiser's. */
export function accessibilityContact({
  contact: { name, email, phone },
  organiser,
}: {
  contact: AccessibilityContact
  /** Empty strings stand for what is not known. */
  organiser: { name: string; email: string; phone?: string }
}): AccessibilityContact & { name: string } {
  const isReachable = email !== null || phone !== null
  return {
    name: name ?? organiser.name,
    email: isReachable ? email : organiser.email || null,
    phone: isReachable ? phone : organiser.phone || null,
  }
}
