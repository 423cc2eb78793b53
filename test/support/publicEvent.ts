import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'
import { richText } from './factories.ts'

/** An event as the public sees it, without a database. */
export function publicEvent(changes: Partial<PublicEvent> = {}): PublicEvent {
  return {
    id: '1',
    slug: 'integrationsgesetz',
    title: 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen',
    summary: 'Was das Gesetz verlangt; was vor Ort geschieht, und eine Musterabfrage.',
    description: richText('Das Land hat im März 2024 die Konzeption ergänzt.', 'Zum Abschluss: Fragen.'),
    startsAt: '2026-03-12T18:00:00.000Z',
    endsAt: '2026-03-12T20:00:00.000Z',
    timeZone: 'Europe/Berlin',
    format: 'online',
    status: 'scheduled',
    location: { name: 'online (Zoom)', street: null, postalCode: null, city: null, coordinates: null },
    accessibility: { features: [], note: null, contact: { name: null, email: null, phone: null } },
    easyLanguage: null,
    speakers: [],
    partners: [],
    topics: [],
    image: null,
    materials: [],
    programme: [],
    registration: {
      state: 'open',
      opensAt: null,
      closesAt: null,
      capacity: null,
      seatsLeft: null,
      consents: [],
      questions: [],
      asksForTopics: false,
      asksForSupport: false,
      confirmsAddress: false,
    },
    notices: null,
    publishedAt: null,
    previousStartsAt: null,
    updatedAt: '2026-02-01T09:00:00.000Z',
    uid: '6f1c1f8e-8f0c-4a52-9a4e-0f7a3d0c8a11',
    revision: 0,
    ...changes,
  }
}

/** An event of which everything is known that can be. */
export function fullEvent(changes: Partial<PublicEvent> = {}): PublicEvent {
  const event = publicEvent()
  const image = {
    url: 'https://forum.example/api/media/file/x.png',
    alt: 'Ein Bild',
    width: 1200,
    height: 675,
    sizes: [],
  }
  const speaker = {
    id: '1',
    slug: 'jo',
    name: 'Jo Beispiel',
    position: 'Sprecher*in',
    biography: null,
    image,
    url: 'https://example.org/jo',
  }
  return {
    ...event,
    format: 'hybrid',
    location: {
      name: 'Rathaus',
      street: 'Am Markt 1',
      postalCode: '19055',
      city: 'Schwerin',
      coordinates: { latitude: 53.6288, longitude: 11.4148 },
    },
    accessibility: {
      features: ['captions', 'signLanguage', 'hearingLoop', 'stepFree'],
      note: 'Der Aufzug ist im Hof.',
      contact: { name: 'Ada Muster', email: 'ada@forum.example', phone: null },
    },
    easyLanguage: richText('Wir reden über ein Gesetz.'),
    speakers: [
      {
        role: 'input',
        label: null,
        speaker,
      },
    ],
    partners: [
      {
        id: '1',
        slug: 'lag',
        name: 'LAG Migration & Flucht',
        nameInSentence: 'der LAG Migration & Flucht',
        description: null,
        url: 'https://example.org/lag',
        logo: image,
      },
    ],
    topics: [{ id: '1', slug: 'austausch', name: 'Austausch' }],
    programme: [
      {
        place: 0,
        startsAt: '2026-03-12T18:15:00.000Z',
        endsAt: '2026-03-12T19:00:00.000Z',
        title: 'Was das Gesetz verlangt',
        text: 'Mit Fragen.',
        speakers: [speaker],
      },
      {
        place: 1,
        startsAt: '2026-03-12T19:00:00.000Z',
        endsAt: null,
        title: 'Pause',
        text: null,
        speakers: [],
      },
    ],
    image,
    registration: {
      ...event.registration,
      opensAt: '2026-01-15T09:00:00.000Z',
      closesAt: '2026-03-12T17:00:00.000Z',
      capacity: 60,
      seatsLeft: 3,
    },
    ...changes,
  }
}
