import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import type {
  ConsentText,
  Event,
  Meeting,
  Partner,
  Registration,
  Speaker,
  Topic,
  User,
} from '../../src/payload-types.ts'

let count = 0
const next = (): number => (count += 1)

/** Rich text of plain paragraphs. */
export function richText(...paragraphs: string[]) {
  return {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  }
}

/** Read once, so that a number of days stands for one moment even in a test that runs over the full hour. */
const testsBegan = DateTime.now()

/** A moment some days from now, as RFC 3339. */
export function inDays(days: number): string {
  return testsBegan.plus({ days }).startOf('hour').toUTC().toISO()
}

export async function makeConsentText(
  payload: Payload,
  data: Partial<ConsentText> = {},
): Promise<ConsentText> {
  const n = next()
  return payload.create({
    collection: 'consent-texts',
    data: {
      key: `consent-${n}`,
      label: `Ich willige ein, Nummer ${n}.`,
      text: richText(`Der vollständige Text Nummer ${n}.`),
      url: 'https://example.org/datenschutz',
      required: true,
      ...data,
    },
  })
}

export async function makeSpeaker(payload: Payload, data: Partial<Speaker> = {}): Promise<Speaker> {
  const n = next()
  return payload.create({
    collection: 'speakers',
    data: { name: `Rednerin ${n}`, position: `Sprecherin ${n}`, slug: '', ...data },
  })
}

export async function makePartner(payload: Payload, data: Partial<Partner> = {}): Promise<Partner> {
  return payload.create({ collection: 'partners', data: { name: `LAG Nummer ${next()}`, slug: '', ...data } })
}

export async function makeTopic(payload: Payload, data: Partial<Topic> = {}): Promise<Topic> {
  return payload.create({ collection: 'topics', data: { name: `Thema ${next()}`, slug: '', ...data } })
}

/** Six in the evening, in a week: the hour does not hang on when a test runs, since mails keep to the hours of a day. */
function eveningInAWeek(): string {
  const evening = testsBegan.setZone('Europe/Berlin').plus({ days: 7 }).startOf('day').set({ hour: 18 })
  return evening.toJSDate().toISOString()
}

/** A published event on an evening in a week, two hours long, open for registration, without consents unless some are given. */
export async function makeEvent(
  payload: Payload,
  { registration, ...data }: Partial<Event> = {},
): Promise<Event> {
  const startsAt = data.startsAt ?? eveningInAWeek()
  return payload.create({
    collection: 'events',
    data: {
      title: `Veranstaltung ${next()}`,
      slug: '',
      startsAt,
      startsAt_tz: 'Europe/Berlin',
      endsAt: DateTime.fromISO(startsAt).plus({ hours: 2 }).toUTC().toISO() ?? startsAt,
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      status: 'scheduled',
      location: data.format && data.format !== 'online' ? { name: 'Rathaus', city: 'Schwerin' } : {},
      _status: 'published',
      registration: { enabled: true, consents: [], ...registration },
      ...data,
    },
  })
}

export async function makeMeeting(
  payload: Payload,
  { event, ...data }: Partial<Meeting> & { event: Event },
): Promise<Meeting> {
  return payload.create({
    collection: 'meetings',
    data: {
      provider: 'Zoom',
      joinUrl: 'https://zoom.example/j/123?pwd=geheim',
      passcode: '424242',
      ...data,
      event: event.id,
    },
  })
}

/** A registration as the system itself makes it, through all hooks. */
export async function makeRegistration(
  payload: Payload,
  { event, ...data }: Partial<Omit<Registration, 'event'>> & { event: Event },
): Promise<Registration> {
  return payload.create({
    collection: 'registrations',
    data: { email: `person-${next()}@example.org`, locale: 'de', ...data, event: event.id },
  })
}

/** A user with the password `geheim-und-lang`. The first one on a database becomes administrator. */
export async function makeUser(payload: Payload, roles: User['roles']): Promise<User> {
  const n = next()
  const user = await payload.create({
    collection: 'users',
    data: { name: `Konto ${n}`, email: `konto-${n}@example.org`, password: 'geheim-und-lang', roles },
  })
  return payload.update({ collection: 'users', id: user.id, data: { roles } })
}
