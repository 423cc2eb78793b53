import type { Payload } from 'payload'
import type { Page } from 'playwright-core'
import type { Event } from '../../src/payload-types.ts'
import { changeRegistration } from '../../src/registrations/changeRegistration.ts'
import { confirmRegistration } from '../../src/registrations/confirmRegistration.ts'
import { certificateNumber } from '../../src/participation/rules/certificateNumber.ts'
import { cancelRegistration } from '../../src/registrations/cancelRegistration.ts'
import { registerForEvent } from '../../src/registrations/registerForEvent.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeSpeaker,
  makeTopic,
  richText,
} from './factories.ts'
import { makePicture } from './makePicture.ts'
import { lapse, storedRegistration, tokenOf } from './ownRegistration.ts'
import { stampFor, wishStamp } from './siteForm.ts'

/** A page as somebody meets it: by following an address, or by sending a form. */
export interface PageState {
  name: string
  path: string
  /** What was sent to the address; left out where it is only asked for. */
  form?: Record<string, string>
}

/** Opens a page as somebody meets it. */
export async function openState({
  page,
  state: { path, form },
  url,
}: {
  page: Page
  state: PageState
  /** Of the server. */
  url: string
}): Promise<void> {
  if (!form) {
    await page.goto(url + path)
    return
  }
  await page.goto(`${url}/impressum`)
  const isLoaded = page.waitForEvent('load')
  await page.evaluate(
    ({ action, fields }) => {
      const sent = Object.assign(document.createElement('form'), { method: 'post', action })
      for (const [name, value] of Object.entries(fields)) {
        sent.append(Object.assign(document.createElement('input'), { name, value }))
      }
      document.body.append(sent)
      sent.submit()
    },
    { action: path, fields: form },
  )
  await isLoaded
}

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

/** Makes the database fail where it is asked for one slug. */
function leaveUnanswered(payload: Payload, slug: string): void {
  const { find } = payload
  const failing: typeof find = (question) =>
    JSON.stringify(question.where ?? {}).includes(slug)
      ? Promise.reject(new Error('The database does not answer'))
      : find(question)
  payload.find = failing
}

/** Fills an empty database with everything that pages can show, and lists the pages. */
export async function makePageStates(payload: Payload): Promise<PageState[]> {
  const privacy = await makeConsentText(payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })
  const zoom = await makeConsentText(payload, {
    key: 'zoom',
    label: 'Ich willige in die Nutzung von Zoom ein.',
  })
  const picture = await makePicture(payload, { alt: 'Menschen im Gespräch', name: 'bild.png' })
  const topic = await makeTopic(payload, { name: 'Klima & Energie' })
  const speaker = await makeSpeaker(payload, {
    name: 'Dr. Özlem Groß-Lüdenscheidt',
    image: picture.id,
    biography: richText('Seit vielen Jahren in der Gemeindevertretung.'),
    url: 'https://example.org/speaker',
  })
  const partner = await makePartner(payload, {
    name: 'LAG Migration & Flucht',
    nameInSentence: 'der LAG Migration & Flucht',
    description: 'Die Arbeitsgemeinschaft zum Thema.',
    logo: picture.id,
    url: 'https://example.org/partner',
  })
  const consents = [privacy.id, zoom.id]
  const rich: Partial<Event> = {
    summary: 'Was das Gesetz verlangt, und was vor Ort geschieht.',
    description: richText('Das Land hat die Konzeption ergänzt.', 'Zum Abschluss: Fragen.'),
    image: picture.id,
    speakers: [
      { speaker: speaker.id, role: 'input', label: 'Input & Moderation' },
      { speaker: (await makeSpeaker(payload)).id, role: 'panel' },
    ],
    partners: [partner.id],
    topics: [topic.id],
    accessibility: {
      captions: true,
      signLanguage: true,
      speechToText: true,
      easyLanguage: true,
      hearingLoop: true,
      stepFree: true,
      accessibleToilet: true,
      note: 'Der Aufzug ist im Hof. Bitte klingeln Sie.',
      easyLanguageText: richText('Wir reden über ein Gesetz.', 'Sie können mitreden.'),
      contact: { name: 'Ada Muster', email: 'ada@example.org', phone: '0385 12345' },
    },
    materials: [
      { title: 'Folien des Abends', file: picture.id },
      {
        title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesmitschnitt',
        kind: 'recording',
        link: 'https://aufzeichnung.example/1',
      },
    ],
    programme: [
      { startsAfter: -30, title: 'Einlass' },
      {
        startsAfter: 0,
        endsAfter: 45,
        title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und محمد الأحمد',
        text: 'Was das Gesetz verlangt.\nUnd was nicht.',
        speakers: [speaker.id],
      },
    ],
  }
  const event = (title: string, data: Partial<Event> = {}): Promise<Event> =>
    makeEvent(payload, {
      title,
      ...rich,
      ...data,
      registration: { enabled: true, consents, asksForTopics: true, ...data.registration },
    })
  const given = [
    { key: 'privacy', version: 1 },
    { key: 'zoom', version: 1 },
  ]
  const register = async (to: Event, email: string, locale: 'de' | 'en' = 'de') => {
    await registerForEvent({ payload, input: { eventId: to.id, email, locale, consents: given } })
    const stored = await storedRegistration(payload, { event: to, email })
    return { stored, token: tokenOf(payload, stored) }
  }

  const open = await event('Offen: Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', {
    registration: {
      capacity: 60,
      asksForSupport: true,
      notices: richText('Alle Bürger*innen sind berechtigt, teilzunehmen.'),
      questions: [
        { label: 'Woher kommen Sie?', required: true },
        {
          label: 'Essen',
          required: true,
          options: [{ label: 'vegan' }, { label: 'vegetarisch' }],
        },
        { label: 'Noch etwas?', required: false },
      ],
    },
  })
  const place = { name: 'Rathaus', street: 'Am Markt 1', postalCode: '19055', city: 'Schwerin' }
  const events: Record<string, Event> = {
    open,
    'not yet open': await event('Noch nicht offen', { registration: { opensAt: inDays(3) } }),
    'nearly full': await event('Fast voll', { registration: { capacity: 1 } }),
    'a waiting list': await event('Mit Warteliste', { registration: { capacity: 1, waitingList: true } }),
    full: await event('Ausgebucht', { registration: { capacity: 1 } }),
    closed: await event('Geschlossen', { registration: { closesAt: inDays(-1) } }),
    cancelled: await event('Abgesagt', { status: 'cancelled' }),
    postponed: await event('Verschoben', { status: 'postponed' }),
    running: await event('Läuft', { startsAt: soon(-30) }),
    over: await event('Vorbei', { startsAt: inDays(-3) }),
    'several days': await event('أيام في الشمال', {
      startsAt: '2049-03-30T08:00:00.000Z',
      endsAt: '2049-04-02T14:00:00.000Z',
    }),
    'without registration': await event('Ohne Anmeldung', {
      format: 'inPerson',
      location: place,
      registration: { enabled: false },
    }),
    moved: await event('Verlegt', {
      format: 'hybrid',
      location: { ...place, coordinates: '53.6288, 11.4148' },
    }),
    'over for long': await event('Lange vorbei', { startsAt: inDays(-500) }),
  }
  await payload.update({
    collection: 'events',
    id: events.moved!.id,
    data: { startsAt: inDays(30), endsAt: inDays(30.1) },
  })
  await makeMeeting(payload, { event: open, dialIn: '+49 69 7104 9922', meetingId: '123 456 789' })
  const waiting = events['a waiting list']!
  await register(events.full!, 'erste@example.org')
  await register(waiting, 'erste@example.org')

  const plain = await event('Mit einer Anmeldung')
  await makeMeeting(payload, { event: plain, dialIn: '+49 69 7104 9922' })
  const confirmed = await register(plain, 'jo@example.org')
  const english = await register(plain, 'jane@example.org', 'en')
  const cancelled = await register(plain, 'ab@example.org')
  await cancelRegistration({ payload, token: cancelled.token })
  const waitlisted = await register(waiting, 'zweite@example.org')
  const asksFirst = await event('Mit bestätigter Adresse', { registration: { confirmsAddress: true } })
  const pending = await register(asksFirst, 'neu@example.org')
  const expired = await register(asksFirst, 'spaet@example.org')
  await lapse(payload, expired.stored)
  const late = await register(asksFirst, 'doch@example.org')
  await confirmRegistration({ payload, token: late.token })
  const attended = await event('Schon besucht')
  const past = await register(attended, 'dabei@example.org')
  const times = { startsAt: inDays(-2), endsAt: inDays(-1), allowPastDate: true }
  const came = await register(attended, 'da@example.org')
  await payload.update({ collection: 'events', id: attended.id, data: times })
  await changeRegistration({ payload, id: came.stored.id, change: { attended: true } })
  const ids = { eventId: attended.id, registrationId: came.stored.id }
  const certificate = certificateNumber({ ...ids, name: 'Jo Beispiel', secret: payload.secret })

  const unreadable = await register(plain, 'unlesbar@example.org')
  await payload.db.updateOne({
    collection: 'registrations',
    id: unreadable.stored.id,
    data: { consents: {} },
  })
  leaveUnanswered(payload, 'unerreichbar')

  const formOf = (slug: string, fields: Record<string, string>): Record<string, string> => ({
    stamp: stampFor({ slug }),
    ...fields,
  })
  const eventPath = (slug: string): string => `/veranstaltungen/${slug}`
  const at = (name: string, path: string, form?: Record<string, string>): PageState => ({ name, path, form })
  return [
    at('the start page', '/'),
    at('the start page in English', '/en'),
    at('a topic', `/?thema=${topic.slug}&format=online`),
    at('a search that finds something', '/?suche=Warteliste'),
    at('a search that finds nothing', '/?suche=gibtesnicht'),
    at('the calendar', `/kalender/${(open.startsAt ?? '').slice(0, 7)}`),
    at('the calendar of a month without events', '/kalender/2049-06'),
    at('the calendar in English', '/en/calendar/2049-03'),
    at('the archive', '/archiv'),
    at('the archive in English', '/en/archive'),
    ...Object.entries(events).map(([name, { slug }]) => at(`an event: ${name}`, eventPath(slug))),
    at('an event in English, its texts in German', `/en/events/${open.slug}`),
    at('an event in English: full', `/en/events/${events.full!.slug}`),
    at('a form with everything missing', `${eventPath(open.slug)}/anmeldung`, formOf(open.slug, {})),
    at(
      'a form with everything missing, in English',
      `/en/events/${open.slug}/registration`,
      formOf(open.slug, {}),
    ),
    at(
      'a form with a wrong address',
      `${eventPath(plain.slug)}/anmeldung`,
      formOf(plain.slug, { email: 'jo@', consent: 'privacy:1' }),
    ),
    at(
      'a form without one consent',
      `${eventPath(plain.slug)}/anmeldung`,
      formOf(plain.slug, { email: 'neue@example.org', consent: 'privacy:1' }),
    ),
    at(
      'a form with a name that is too long',
      `${eventPath(plain.slug)}/anmeldung`,
      formOf(plain.slug, { email: 'neue@example.org', name: 'x'.repeat(500) }),
    ),
    at('a form for an event that is full meanwhile', `${eventPath(events.full!.slug)}/anmeldung`, {
      stamp: stampFor({ slug: events.full!.slug }),
      email: 'dritte@example.org',
      consent: 'privacy:1',
    }),
    at('a form that is too old', `${eventPath(plain.slug)}/anmeldung`, {
      stamp: stampFor({ slug: plain.slug, age: 3 * 86_400 }),
      email: 'neue@example.org',
    }),
    at('registered', `${eventPath(plain.slug)}/angemeldet`),
    at('registered in English', `/en/events/${plain.slug}/registered`),
    at('on the waiting list', `${eventPath(waiting.slug)}/warteliste`),
    at('an address to confirm', `${eventPath(asksFirst.slug)}/adresse-bestaetigen`),
    at('one’s own registration', `/anmeldung/${confirmed.token}`),
    at('one’s own registration in English', `/anmeldung/${english.token}`),
    at('one’s own registration, cancelled', `/anmeldung/${cancelled.token}`),
    at('one’s own registration, waiting', `/anmeldung/${waitlisted.token}`),
    at('one’s own registration, to be confirmed', `/anmeldung/${pending.token}`),
    at('one’s own registration, expired', `/anmeldung/${expired.token}`),
    at('one’s own registration, over', `/anmeldung/${past.token}`),
    at('one’s own registration, with a certificate', `/anmeldung/${came.token}`),
    at('a certificate to check', '/bescheinigung'),
    at('a certificate that is genuine', `/bescheinigung/${certificate}`, { name: 'Jo Beispiel' }),
    at('a certificate that is none of ours', '/en/certificate/ABCD-EFGH'),
    at('one’s own registration, a name too long', `/anmeldung/${confirmed.token}/name`, {
      name: 'x'.repeat(500),
    }),
    at('a consent to withdraw', `/anmeldung/${confirmed.token}/widerruf/zoom`),
    at('a link that opens nothing', `/anmeldung/${'x'.repeat(43)}`),
    at('the meeting access', `/teilnehmen/${confirmed.token}`),
    at('the meeting access, waiting', `/teilnehmen/${waitlisted.token}`),
    at('a speaker', `/mitwirkende/${speaker.slug}`),
    at('a speaker in English', `/en/speakers/${speaker.slug}`),
    at('a partner', `/partner/${partner.slug}`),
    at('a wish for a topic', '/themenwunsch'),
    at('a wish for a topic, in English', '/en/topic-wish'),
    at('a wish with everything missing', '/themenwunsch', { stamp: wishStamp(), notify: 'yes' }),
    at('a wish with a wrong address, in English', '/en/topic-wish', {
      stamp: wishStamp(),
      text: 'Cycle paths',
      notify: 'yes',
      email: 'jo@',
    }),
    at('a wish that was sent', '/themenwunsch/danke'),
    at('a wish that was sent, in English', '/en/topic-wish/thanks'),
    at('the imprint', '/impressum'),
    at('privacy', '/datenschutz'),
    at('privacy in English', '/en/privacy'),
    at('no such page', '/gibt-es-nicht'),
    at('no such place', '/?ort=Atlantis'),
    at('no such topic', '/?thema=nichts'),
    at('no such month, in English', '/en/calendar/2026-13'),
    at('no such page in English', '/en/nowhere'),
    at('no such event', eventPath('gibt-es-nicht')),
    at('a page that cannot be made', '/mitwirkende/unerreichbar'),
    at('a page that cannot be made, in English', '/en/speakers/unerreichbar'),
    at('a form that cannot be answered', `/anmeldung/${unreadable.token}/name`, { name: 'x'.repeat(500) }),
  ]
}
