import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { inDays, makeEvent, makePartner, makeSpeaker, makeTopic, richText } from './factories.ts'
import { makePicture } from './makePicture.ts'
import type { PageState } from './pageStates.ts'

/** 63 letters, and nowhere to break them. */
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const rightToLeft = 'محمد بن عبد الله الأحمد العلي'

/** As many events as an association holds in decades, in one month each tenth of them, and one with everything that is too much. */
export async function makeLongProgramme(payload: Payload, now: Date): Promise<PageState[]> {
  const names = (n: number): string =>
    [`Dr. ${longWord}`, rightToLeft, `${rightToLeft} Groß-${longWord}`, `Ada ${n}`][n % 4] ?? ''
  const speakers = []
  for (let n = 0; n < 40; n++)
    speakers.push(
      await makeSpeaker(payload, {
        name: names(n),
        slug: `rednerin-${n}`,
        position: n % 2 === 0 ? longWord : rightToLeft,
        biography: richText(longWord, rightToLeft),
      }),
    )
  const partner = await makePartner(payload, {
    name: `LAG ${longWord}`,
    nameInSentence: `der LAG ${longWord}`,
    description: `${longWord} ${rightToLeft}`,
    url: `https://${longWord.toLowerCase().replaceAll('ü', 'ue')}.example/${'pfad'.repeat(20)}`,
  })
  const topic = await makeTopic(payload, { name: longWord })
  const lost = await makePicture(payload, { alt: `${longWord} ${rightToLeft}`, width: 1600, height: 900 })
  const inMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15, 17))
  const crowded = await makeEvent(payload, {
    title: `${longWord} und ${rightToLeft}`,
    summary: longWord,
    description: richText(longWord, rightToLeft),
    startsAt: inMonth.toISOString(),
    image: lost.id,
    speakers: speakers.map(({ id }) => ({
      speaker: id,
      role: 'panel' as const,
      label: longWord.slice(0, 60),
    })),
    partners: [partner.id],
    topics: [topic.id],
    format: 'hybrid',
    location: { name: longWord, street: `${longWord}straße 1`, postalCode: '19055', city: longWord },
    programme: [{ startsAfter: 0, title: longWord, text: longWord, speakers: speakers.map(({ id }) => id) }],
  })
  const plain = await makeEvent(payload, {
    title: rightToLeft,
    startsAt: inDays(9),
    speakers: [{ speaker: speakers[1]!.id, role: 'input' }],
  })
  const poster = await makePicture(payload, { alt: 'Ein Plakat', width: 700, height: 2100 })
  const tall = await makeEvent(payload, { title: 'Mit Plakat', startsAt: inDays(9), image: poster.id })
  await loseFile(payload, lost.filename ?? '')
  await makeMany({ payload, count: 2000, first: inMonth, speakers: speakers.map(({ id }) => id) })
  const month = inMonth.toISOString().slice(0, 7)
  const at = (name: string, at: string): PageState => ({ name, path: at })
  return [
    at('a list of 2,000 events', '/'),
    at('its end', `/?suche=${encodeURIComponent('Beirat 1')}`),
    at('a topic of one long word', `/?thema=${topic.slug}`),
    at('a town of one long word', `/?ort=${encodeURIComponent(longWord)}`),
    at('a long archive', '/archiv'),
    at('a crowded month', `/kalender/${month}`),
    at('a crowded month in English', `/en/calendar/${month}`),
    at('an event of 40 speakers whose picture is lost', `/veranstaltungen/${crowded.slug}`),
    at('the same in English', `/en/events/${crowded.slug}`),
    at('an event with a title from right to left', `/veranstaltungen/${plain.slug}`),
    at('an event with a picture that is three times as high as wide', `/veranstaltungen/${tall.slug}`),
    ...speakers.slice(0, 3).map(({ name, slug }) => at(`the speaker ${name}`, `/mitwirkende/${slug}`)),
    at('a partner of one long word', `/partner/${partner.slug}`),
  ]
}

/** Takes the bytes of a picture away, so that its words stand in its place. */
async function loseFile(payload: Payload, filename: string): Promise<void> {
  const { staticDir = '' } = payload.collections.media.config.upload
  const stored = await payload.find({ collection: 'media', where: { filename: { equals: filename } } })
  const files = stored.docs.flatMap(({ filename: own, sizes }) => [
    own,
    ...Object.values(sizes ?? {}).map((size) => size.filename),
  ])
  for (const file of files) if (file) await rm(path.join(staticDir, file), { force: true })
}

/** At the adapter, since hooks would take minutes. Each tenth is in the month that begins with the first. */
async function makeMany({
  payload,
  count,
  first,
  speakers,
}: {
  payload: Payload
  count: number
  first: Date
  speakers: readonly string[]
}): Promise<void> {
  const hour = 3_600_000
  for (let n = 0; n < count; n++) {
    const at = n % 10 === 0 ? first.getTime() + (n / 10) * hour : first.getTime() + (n - count / 2) * 9 * hour
    await payload.db.create({
      collection: 'events',
      data: {
        title: {
          de: n % 3 === 0 ? `Beirat ${n} ${longWord}` : n % 3 === 1 ? `${rightToLeft} ${n}` : `Beirat ${n}`,
        },
        slug: `beirat-${n}`,
        startsAt: new Date(at).toISOString(),
        startsAt_tz: 'Europe/Berlin',
        endsAt: new Date(at + 2 * hour).toISOString(),
        endsAt_tz: 'Europe/Berlin',
        format: n % 2 === 0 ? 'online' : 'inPerson',
        status: (['scheduled', 'scheduled', 'cancelled', 'postponed'] as const)[n % 4],
        location: { name: { de: longWord }, city: n % 5 === 0 ? longWord : 'Schwerin' },
        speakers: [0, 1, 2].map((add) => ({
          id: randomUUID(),
          speaker: speakers[(n + add) % speakers.length],
          role: 'input',
        })),
        registration: { enabled: true },
        uid: randomUUID(),
        revision: 0,
        _status: 'published',
      },
    })
  }
}
