import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { initI18n } from '@payloadcms/translations'
import { de as payloadsGerman } from '@payloadcms/translations/languages/de'
import { groupNavItems } from '@payloadcms/ui/shared'
import type { Field, SanitizedCollectionConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { payloadGerman } from '../../../src/i18n/de/payload.ts'
import { adminTranslations } from '../../../src/i18n/adminTranslations.ts'
import { writingMessages } from '../../../src/i18n/writingMessages.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const languages = ['de', 'en'] as const

/** Whether something that people read is there in both languages; a word for itself must be the same in both. */
function isBilingual(words: unknown): boolean {
  if (words === undefined || words === null || words === false) return true
  // Payload's own, which come with its translations; ours have their words with them.
  if (typeof words === 'function' && Object.keys(words).length === 0) return true
  if (typeof words === 'string') return sameEverywhere.includes(words)
  return languages.every((language) => Boolean((words as Record<string, unknown>)[language]))
}

const sameEverywhere = ['Deutsch', 'English', 'Message-ID']

interface Said {
  where: string
  words: unknown
}

/** What Payload adds by itself and has in its own translations. */
const payloadsOwn = ['id', 'createdAt', 'updatedAt', '_status', 'email', 'password', 'salt', 'hash']
const uploadColumns = ['url', 'filename', 'mimeType', 'filesize', 'width', 'height', 'thumbnailURL', 'sizes']

function wordsIn(fields: Field[], where: string): Said[] {
  return fields.flatMap((field) => {
    const name = 'name' in field && field.name ? String(field.name) : field.type
    const here = `${where}.${name}`
    if ([...payloadsOwn, ...uploadColumns, 'focalX', 'focalY', 'sessions'].includes(name)) return []
    const { admin, hidden } = field as { admin?: Record<string, unknown>; hidden?: boolean }
    if (hidden || admin?.hidden || admin?.disabled || name.endsWith('_tz')) return []
    const own: Said[] = []
    if (field.type !== 'row' && field.type !== 'ui' && field.type !== 'tabs') {
      const { label } = field as { label?: unknown }
      own.push({ where: `${here} (label)`, words: label ?? 'none' })
    }
    own.push({ where: `${here} (description)`, words: admin?.description })
    if ('options' in field && Array.isArray(field.options)) {
      for (const option of field.options)
        own.push({
          where: `${here} (option)`,
          words: typeof option === 'string' ? option : option.label,
        })
    }
    if ('labels' in field && field.labels) {
      own.push({ where: `${here} (one)`, words: field.labels.singular })
      own.push({ where: `${here} (many)`, words: field.labels.plural })
    }
    const tabs = 'tabs' in field ? field.tabs : []
    return [
      ...own,
      ...('fields' in field ? wordsIn(field.fields, here) : []),
      ...tabs.flatMap((tab) => [
        { where: `${here} (tab)`, words: tab.label },
        { where: `${here} (description of tab)`, words: tab.admin?.description },
        ...wordsIn(tab.fields, where),
      ]),
    ]
  })
}

function wordsOf({ slug, labels, admin, fields }: SanitizedCollectionConfig): Said[] {
  return [
    { where: `${slug} (one)`, words: labels.singular },
    { where: `${slug} (many)`, words: labels.plural },
    { where: `${slug} (group)`, words: admin.group },
    { where: `${slug} (description)`, words: admin.description },
    ...wordsIn(fields, slug),
  ]
}

/** Payload's own collections are its to name, and what is never shown needs no words. */
const isOurs = ({ slug, admin }: SanitizedCollectionConfig): boolean =>
  !slug.startsWith('payload-') && admin.hidden !== true

describe('the admin', () => {
  it('says everything in German and in English: labels, descriptions, options, tabs, groups', () => {
    const said = test.config.collections.filter(isOurs).flatMap(wordsOf)
    expect(said.length).toBeGreaterThan(200)
    expect(said.filter(({ words }) => !isBilingual(words)).map(({ where }) => where)).toEqual([])
  })

  it('says nothing German in English, and nothing English in German', () => {
    const { i18n } = test.payload.config
    const { de, en } = i18n.translations as Record<string, object>
    const said = test.config.collections.filter(isOurs).flatMap(wordsOf)
    const labels = (language: string): [string, string][] =>
      said.flatMap(({ where, words }) => {
        const word = (words as Record<string, unknown> | null | undefined)?.[language]
        return typeof word === 'string' ? [[where, word]] : []
      })
    // Names, and what stands in quotes: an example of what can be typed.
    const plain = (sentence: string): string =>
      sentence.replaceAll(/\{\{\w+\}\}|“[^”]*”|„[^“]*“|\b(de|en|Grünes Forum \w+)\b/g, '')
    const german =
      /(?<!\p{L})(der|das|dem|den|und|nicht|Sie|eine?|für|mit|auf|bitte|\p{L}*[äöüß]\p{L}*)(?!\p{L})/iu
    const english = /(?<!\p{L})(the|and|not|you|your|of|to|with|please|for|is|are|this)(?!\p{L})/iu
    const ours = (texts: object | undefined): [string, string][] =>
      sentencesIn((texts as { greenForumEvents?: object } | undefined)?.greenForumEvents ?? {})
    const inEnglish = [...labels('en'), ...ours(en)]
    const inGerman = [...labels('de'), ...ours(de)]
    expect(inEnglish.length).toBeGreaterThan(400)
    expect(inEnglish.filter(([, sentence]) => german.test(plain(sentence)))).toEqual([])
    expect(inGerman.filter(([, sentence]) => english.test(plain(sentence)))).toEqual([])
  })

  it.each([
    ['de', ['Programm', 'Teilnahme', 'Einstellungen']],
    ['en', ['Programme', 'Participation', 'Settings']],
  ] as const)(
    'lists the programme first, then who takes part, and settings last (%s)',
    async (language, order) => {
      const { collections, globals, i18n: config } = test.payload.config
      const i18n = await initI18n({ config, context: 'client', language })
      const entities = [
        ...collections.filter(isOurs).map((entity) => ({ type: 'collections', entity })),
        ...globals.map((entity) => ({ type: 'globals', entity })),
      ]
      const readable = (all: { slug: string }[]): Record<string, { read: true }> =>
        Object.fromEntries(all.map(({ slug }) => [slug, { read: true }]))
      const permissions = { collections: readable(collections), globals: readable(globals) }
      const groups = groupNavItems(
        entities as unknown as Parameters<typeof groupNavItems>[0],
        permissions as unknown as Parameters<typeof groupNavItems>[1],
        i18n,
      )
      expect(groups.map(({ label }) => label)).toEqual(order)
    },
  )

  it('says in each form with localised texts in which language they are written, and nowhere “language” alone', () => {
    const withNotice = test.config.collections
      .filter(({ fields }) => fields.some((field) => 'name' in field && field.name === 'contentLanguage'))
      .map(({ slug }) => slug)
    expect(withNotice.sort()).toEqual(
      ['consent-texts', 'events', 'media', 'partners', 'speakers', 'topics'].sort(),
    )
    expect(test.config.i18n.translations).toMatchObject({
      de: { general: { locale: 'Inhalt auf' } },
      en: { general: { locale: 'Content in' } },
    })
  })

  it.each([
    [
      { de: 12, en: 3 },
      '15 Personen bekommen diese Nachricht: 12 auf Deutsch, 3 auf Englisch.',
      '15 people get this message: 12 in German, 3 in English.',
    ],
    [{ de: 12, en: 0 }, '12 Personen bekommen diese Nachricht.', '12 people get this message.'],
    [
      { de: 0, en: 1 },
      '1 Person bekommt diese Nachricht: 1 auf Englisch.',
      '1 person gets this message: 1 in English.',
    ],
  ])(
    'says how many people get a message, and nothing of a language that none of them reads',
    (byLocale, german, english) => {
      const total = byLocale.de + byLocale.en
      expect(
        (['de', 'en'] as const)
          .map((locale) => writingMessages(locale))
          .map(({ reach }) => reach({ total, byLocale })),
      ).toEqual([german, english])
    },
  )

  it('asks for an event in the order of thought', () => {
    const events = test.config.collections.find(({ slug }) => slug === 'events')
    const tabs = events?.fields.flatMap((field) => ('tabs' in field ? field.tabs : []))
    expect(tabs?.map(({ label }) => (label as Record<string, string>).de)).toEqual([
      'Inhalt',
      'Zeit und Ort',
      'Mitwirkende',
      'Barrierefreiheit',
      'Anmeldung',
      'Zugang',
      'Nachrichten',
    ])
  })

  it('needs no more than title, beginning and end of an event that is published', async () => {
    const event = await test.payload.create({
      collection: 'events',
      data: {
        title: 'Drei Felder',
        startsAt: '2030-03-12T18:00:00.000Z',
        endsAt: '2030-03-12T20:00:00.000Z',
        _status: 'published',
      } as never,
    })
    expect(event).toMatchObject({
      _status: 'published',
      slug: 'drei-felder',
      format: 'online',
      status: 'scheduled',
    })
  })

  it('says the same things in both languages', () => {
    const keysOf = (words: object): unknown[] =>
      Object.entries(words).map(([key, value]) =>
        typeof value === 'object' ? [key, keysOf(value as object)] : key,
      )
    expect(keysOf(adminTranslations.en)).toEqual(keysOf(adminTranslations.de))
  })
})

/** Every sentence among translations, under its keys with dots between. */
function sentencesIn(translations: object, path: string[] = []): [string, string][] {
  return Object.entries(translations).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value]]
      : sentencesIn(value as object, [...path, key]),
  )
}

const pronoun = /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?)(?!\p{L})/iu
/** What Payload's German begins a du-sentence with, and more that it might. */
const imperative = new RegExp(
  `(?<!\\p{L})(${[
    'beginne bearbeite bestätige bewege drücke entferne erstelle fahre füge gehe gib klicke kopiere lade lies',
    'lösche melde navigiere nimm nutze öffne passe prüfe schließe schreibe sende setze sieh speichere starte',
    'tippe trage überprüfe vergiss verifiziere verknüpfe verschiebe versuche verwende verwerfe verwirf wähle',
    'warte wechsle zeichne ziehe aktualisiere ändere ignoriere entscheide benutze lege logge scanne',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
)
const saysDu = (sentence: string): boolean => pronoun.test(sentence) || imperative.test(sentence)

const placeholders = (sentence: string): string[] => sentence.match(/\{\{\w+\}\}/g) ?? []
const marks = (sentence: string): string[] => (sentence.match(/<[^>]+>/g) ?? []).sort()

describe('the German of the admin', () => {
  it('says “Sie” everywhere, Payload’s own words included', () => {
    const { i18n } = test.payload.config
    const { de } = i18n.translations as Record<string, object>
    const sentences = sentencesIn(deepMergeSimple(payloadsGerman.translations, de ?? {}))
    expect(sentences.length).toBeGreaterThan(600)
    expect(sentences.filter(([, sentence]) => saysDu(sentence))).toEqual([])
  })

  it('speaks of what editors know, as the guide does, and not of the program’s parts', () => {
    const { i18n } = test.payload.config
    const { de } = i18n.translations as Record<string, object>
    const ofPrograms =
      /Dokument|Sammlung|Präferenz|rfolgreich|Dashboard|Widget|erifizier|utorisier|enerier|Instruktion|\bBenutzer(?!name|\*)|naktiv|Ressource|existier|auerhaft|\bToken|Upload/
    const payloads = sentencesIn(payloadsGerman.translations)
    expect(payloads.filter(([, sentence]) => ofPrograms.test(sentence)).length).toBeGreaterThan(80)
    const { greenForumEvents: _, ...said } = deepMergeSimple<Record<string, object>>(
      payloadsGerman.translations,
      de ?? {},
    )
    expect(sentencesIn(said).filter(([, sentence]) => ofPrograms.test(sentence))).toEqual([])
  })

  it('would be noticed if it said “du”', () => {
    const said = sentencesIn(payloadsGerman.translations).filter(([, sentence]) => saysDu(sentence))
    expect(said.length).toBeGreaterThan(60)
    const mended = new Map(sentencesIn(payloadGerman))
    expect(said.filter(([key]) => !mended.has(key))).toEqual([])
  })

  it('replaces nothing but what Payload says, and leaves out no mark', () => {
    const { i18n } = test.payload.config
    // The editor's own German is what was replaced; its keys are the same in English.
    const { lexical } = (i18n.translations as Record<string, { lexical: object }>).en!
    const original = new Map(sentencesIn({ ...payloadsGerman.translations, lexical }))
    for (const [key, sentence] of sentencesIn(payloadGerman)) {
      const replaced = original.get(key)
      expect([key, typeof replaced]).toEqual([key, 'string'])
      expect(placeholders(replaced!)).toEqual(expect.arrayContaining(placeholders(sentence)))
      expect([key, marks(sentence)]).toEqual([key, marks(replaced!)])
    }
  })
})
