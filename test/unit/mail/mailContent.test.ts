import { describe, expect, it } from '@jest/globals'
import { composeMail } from '../../../src/mail/compose/composeMail.ts'
import { greetedName } from '../../../src/mail/compose/greetedName.ts'
import { layoutHtml } from '../../../src/mail/compose/layoutHtml.ts'
import { layoutText } from '../../../src/mail/compose/layoutText.ts'
import type { MailFacts } from '../../../src/mail/compose/MailFacts.ts'
import { noPictures } from '../../../src/mail/pictures/MailPicture.ts'
import { appearanceFrom } from '../../support/appearance.ts'
import { publicEvent } from '../../support/publicEvent.ts'
import { addresses } from '../../support/addresses.ts'

const now = new Date('2026-02-03T10:11:12.000Z')
const markup = '<script>alert("1")</script> & <mj-raw>@@0@@</mj-raw> {{name}} \u{1F33B}'

function facts(changes: Partial<MailFacts> = {}): MailFacts {
  return {
    kind: 'confirmation',
    locale: 'de',
    status: 'confirmed',
    hadPlace: true,
    attended: false,
    changes: [],
    words: [],
    name: null,
    event: publicEvent(),
    eventUrl: 'https://forum.example/veranstaltungen/integrationsgesetz',
    alsoConfirms: [],
    confirmUntil: null,
    registrationUrl: 'https://forum.example/anmeldung/abc',
    doorUrl: 'https://forum.example/teilnehmen/abc',
    access: {
      provider: 'Zoom',
      joinUrl: 'https://zoom.example/j/1?a=1&b=2',
      meetingId: null,
      passcode: null,
      dialIn: null,
      doorUrl: 'https://forum.example/teilnehmen/abc',
      isBeingMade: false,
    },
    followUp: null,
    wording: null,
    organiser: appearanceFrom({
      name: 'Grünes Forum Selbstverwaltung',
      postalAddress: ['Musterstraße 1', '19053 Schwerin'],
      email: 'info@example.org',
      imprintUrl: 'https://forum.example/impressum',
      privacyUrl: 'https://forum.example/datenschutz',
    }),
    pictures: noPictures,
    addresses,
    ...changes,
  }
}

describe('a mail as HTML', () => {
  it('shows what anybody typed as text, wherever it stands', async () => {
    const { content } = composeMail({
      facts: facts({
        name: markup,
        event: publicEvent({
          title: markup,
          location: { name: markup, street: null, postalCode: null, city: null, coordinates: null },
        }),
        wording: { subject: markup, body: `${markup}\n\n{{title}}` },
        access: {
          provider: markup,
          joinUrl: 'https://zoom.example/"><script>',
          meetingId: markup,
          passcode: markup,
          dialIn: markup,
          doorUrl: 'https://forum.example/teilnehmen/abc',
          isBeingMade: false,
        },
      }),
      now,
    })
    const html = await layoutHtml(content)
    expect(html).not.toMatch(/<script|<mj-/)
    expect(html.split('&lt;script&gt;alert(&quot;1&quot;)').length).toBeGreaterThan(8)
    expect(html).toContain('href="https://zoom.example/&quot;&gt;&lt;script&gt;"')
    expect(html).toContain('&lt;mj-raw&gt;@@0@@&lt;/mj-raw&gt;')
  })

  it('names who writes, with address, imprint and privacy', async () => {
    const { content } = composeMail({ facts: facts(), now })
    for (const text of [await layoutHtml(content), layoutText(content)]) {
      for (const part of [
        'Grünes Forum Selbstverwaltung',
        'Musterstraße 1',
        '19053 Schwerin',
        'info@example.org',
        'https://forum.example/impressum',
        'https://forum.example/datenschutz',
      ]) {
        expect(text).toContain(part)
      }
    }
  })

  it('does without what is not known', async () => {
    const organiser = { ...facts().organiser, email: '', postalAddress: [] }
    const { content } = composeMail({ facts: facts({ organiser, access: null }), now })
    const html = await layoutHtml(content)
    expect(html).not.toMatch(/mailto:|undefined|null|@@\d/)
    expect(layoutText(content)).not.toMatch(/Fragen\?|undefined|null/)
  })
})

describe('a mail as plain text', () => {
  it('reads like one that somebody wrote', () => {
    const access = {
      provider: 'Zoom',
      joinUrl: 'https://zoom.example/j/1',
      meetingId: '812',
      passcode: '42',
      dialIn: '+49 69 1\n+49 30 2',
      doorUrl: 'https://forum.example/teilnehmen/abc',
      isBeingMade: false,
    }
    const { content } = composeMail({ facts: facts({ name: 'Jo Beispiel', access }), now })
    expect(layoutText(content)).toBe(`Guten Tag Jo Beispiel,

vielen Dank für Ihre Anmeldung. Ihr Platz ist reserviert – wir freuen uns auf Sie.


Austausch: Das Integrations- und Teilhabegesetz und die Kommunen
----------------------------------------------------------------

Datum:    Donnerstag, 12. März 2026
Uhrzeit:  19:00 – 21:00 Uhr
Standort: online (Zoom)


Ihr Zugang
----------

Zugangslink:
https://zoom.example/j/1

Oder über unsere Seite:
https://forum.example/teilnehmen/abc

Meeting-ID: 812
Kenncode:   42

Einwahl per Telefon:
+49 69 1
+49 30 2

Der Zugang ist für Sie bestimmt. Bitte geben Sie ihn nicht weiter.

Mit der angehängten Kalenderdatei übernehmen Sie den Termin in Ihren Kalender. Der Eintrag führt zu Ihrer Anmeldung und von dort zum Zugang; den Zugangslink selbst enthält er nicht.


Ihre Anmeldung
--------------

Sie können doch nicht dabei sein? Dann melden Sie sich bitte ab. So wird Ihr Platz für andere frei.

Anmeldung ansehen oder abmelden:
https://forum.example/anmeldung/abc


-- 
Grünes Forum Selbstverwaltung
Musterstraße 1
19053 Schwerin
Fragen? Schreiben Sie uns: info@example.org
Impressum: https://forum.example/impressum
Datenschutz: https://forum.example/datenschutz

Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet wurde. Waren Sie das nicht, melden Sie sich bitte mit dem Link oben ab.
Diese E-Mail wurde automatisch verschickt.
`)
  })

  it.each([
    ['cancelled', 'Diese Veranstaltung ist abgesagt.'],
    ['postponed', 'Diese Veranstaltung ist verschoben. Der neue Termin steht noch nicht fest.'],
  ] as const)('says that an event is %s, and offers no way back into it', (status, sentence) => {
    const { content } = composeMail({
      facts: facts({ kind: 'cancellation', event: publicEvent({ status }) }),
      now,
    })
    expect(content.notice).toBe(sentence)
    expect(content.own?.links.map(({ url }) => url)).toEqual(['https://forum.example/anmeldung/abc'])
  })

  it('takes back the entry of the calendar after one’s own cancellation, from who had a place', () => {
    const cancelled = { kind: 'cancellation', status: 'cancelled', locale: 'en' } as const
    const { content, attachments } = composeMail({ facts: facts(cancelled), now })
    const file = String(attachments[0]?.content)
    const { uid, revision } = publicEvent()
    expect(file).toMatch(new RegExp(`^UID:${uid}\r$`, 'm'))
    expect(file).toMatch(new RegExp(`^SEQUENCE:${revision}\r$`, 'm'))
    expect(file).toMatch(/^STATUS:CANCELLED\r$/m)
    // The event takes place, if without them.
    expect(file).not.toContain('CANCELLED: ')
    expect(content.notes).toEqual(['The attached calendar file takes back the entry in your calendar.'])
    const waited = composeMail({ facts: facts({ ...cancelled, hadPlace: false }), now })
    expect([waited.attachments, waited.content.notes]).toEqual([[], []])
  })

  it('keeps the subject on one line', () => {
    const event = publicEvent({ title: 'Eins\r\nBcc: x@example.org' })
    expect(composeMail({ facts: facts({ event }), now }).content.subject).toBe(
      'Anmeldebestätigung: Eins Bcc: x@example.org',
    )
  })
})

describe('the name that a mail greets by', () => {
  it.each([
    'Jo',
    'Zoë Müller-Lüdenscheidt',
    'Dr. Jo Beispiel',
    'J. R. R. Tolkien',
    'J.R. Ewing',
    '李雷',
    'Jo 🌻',
  ])('is %s', (name) => {
    expect(greetedName(` ${name} `)).toBe(name)
  })

  it.each([
    '',
    '  ',
    'http://boese.example',
    'Gewinn auf boese.example',
    'www.boese',
    'x@boese.example',
    'a/b',
    'Jo'.repeat(60),
  ])('is left out where it is %j', (name) => {
    expect(greetedName(name)).toBeNull()
  })
})
