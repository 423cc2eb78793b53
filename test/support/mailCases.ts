import sharp from 'sharp'
import { accentColours } from '../../src/appearance/rules/accentColours.ts'
import { ownGreen } from '../../src/appearance/rules/accentStyle.ts'
import { type Locale, locales } from '../../src/i18n/rules/locale.ts'
import type { MailFacts } from '../../src/mail/compose/MailFacts.ts'
import { drawHead, drawLogo, drawMark, drawMotif } from '../../src/mail/pictures/drawPictures.ts'
import { type MailPicture, type MailPictures, noPictures } from '../../src/mail/pictures/MailPicture.ts'
import { type MailKind, mailKind, mailKinds } from '../../src/mail/rules/mailKind.ts'
import type { Sharp } from '../../src/media/cleanPicture.ts'
import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'
import { addresses } from './addresses.ts'
import { appearanceFrom } from './appearance.ts'
import { publicEvent } from './publicEvent.ts'

const draw = sharp as unknown as Sharp

/** How a mail can look besides its kind and its language. */
export const mailLooks = ['plain', 'dressed', 'hostile'] as const

export type MailLook = (typeof mailLooks)[number]

export interface MailCase {
  name: string
  kind: MailKind
  locale: Locale
  look: MailLook
}

/** Every kind of mail in every language and look. */
export const mailCases: readonly MailCase[] = mailKinds.flatMap(({ kind }) =>
  locales.flatMap((locale) =>
    mailLooks.map((look) => ({ name: `${kind} ${locale} ${look}`, kind, locale, look })),
  ),
)

/** Letters: none of them lets a line be broken. */
export const longWord = `Klima${'anpassungs'.repeat(5)}netz`

/** Nobody greets by it; whatever shows it must not read it. */
export const hostile = '<b>Jo</b> & "Co" {{name}} @@0@@ <img src=x onerror=alert(1)>'

const rightToLeft = 'محمد العلي'

/** What a mail is made of, as a person with everything would get it. `now` is February 2026. */
export async function mailFactsOf({ kind, locale, look }: MailCase): Promise<MailFacts> {
  const event = eventOf(look)
  const { trueWhile, carriesAccess } = mailKind(kind)
  const isHostile = look === 'hostile'
  const next = {
    ...event,
    title: `Danach: ${event.title}`,
    url: 'https://forum.example/veranstaltungen/danach',
  }
  return {
    kind,
    locale,
    status: trueWhile.find((status) => status === 'confirmed') ?? trueWhile[0] ?? 'confirmed',
    hadPlace: true,
    attended: false,
    name: kind === 'addressConfirmation' ? null : isHostile ? rightToLeft : 'Jo Beispiel',
    event,
    eventUrl: 'https://forum.example/veranstaltungen/klima',
    registrationUrl: 'https://forum.example/anmeldung/abc',
    doorUrl: 'https://forum.example/teilnehmen/abc',
    alsoConfirms: kind === 'addressConfirmation' ? [next] : [],
    confirmUntil: kind === 'addressConfirmation' ? '2026-03-11T18:00:00.000Z' : null,
    access: carriesAccess
      ? {
          provider: 'Zoom',
          joinUrl: 'https://zoom.example/j/81234567890?pwd=abc&from=mail',
          meetingId: '812 3456 7890',
          passcode: isHostile ? hostile : '421337',
          dialIn: '+49 69 7104 9922\n+49 30 5679 5800',
          doorUrl: 'https://forum.example/teilnehmen/abc',
          isBeingMade: false,
        }
      : null,
    changes:
      kind === 'changed'
        ? [
            {
              fact: 'startsAt',
              before: { at: '2026-03-05T18:00:00.000Z', timeZone: event.timeZone },
              after: { at: event.startsAt, timeZone: event.timeZone },
            },
          ]
        : [],
    words: [],
    followUp:
      kind === 'followUp'
        ? {
            text: 'Danke fürs Kommen. Die Folien liegen bereit.',
            nextEvents: [next, { ...next, url: `${next.url}-2` }],
          }
        : null,
    wording: isHostile
      ? {
          subject: `${hostile} {{title}}`,
          body: `Guten Tag {{name}},\n\n${hostile}\n\nhttps://example.org/?a=1&b=2`,
        }
      : null,
    organiser: organiserOf(look),
    pictures: await picturesOf({ event, look }),
    addresses,
  }
}

function eventOf(look: MailLook): PublicEvent {
  const topics = [{ id: '1', slug: 'klima', name: 'Klima' }]
  if (look === 'plain') return publicEvent({ topics })
  if (look === 'dressed') {
    return publicEvent({
      id: '2',
      topics: [{ id: '2', slug: 'wohnen', name: 'Wohnen' }],
      title: 'Wärme und Strom im Dorf',
      format: 'hybrid',
      location: {
        name: 'Rathaus',
        street: 'Am Markt 1',
        postalCode: '19055',
        city: 'Schwerin',
        coordinates: null,
      },
      materials: [
        {
          title: 'Folien',
          url: 'https://forum.example/api/media/file/folien.pdf',
          mimeType: 'application/pdf',
          size: 1000,
        },
      ] as never,
    })
  }
  return publicEvent({
    topics,
    status: 'postponed',
    title: `${longWord} ${hostile} ${rightToLeft}`,
    location: { name: hostile, street: null, postalCode: null, city: longWord, coordinates: null },
  })
}

function organiserOf(look: MailLook): MailFacts['organiser'] {
  const organiser = appearanceFrom({
    name: look === 'hostile' ? hostile : 'Grünes Forum Selbstverwaltung',
    postalAddress: ['Musterstraße 1', '19053 Schwerin'],
    email: 'info@example.org',
    imprintUrl: addresses.urlOf(addresses.de.imprint),
    privacyUrl: addresses.urlOf(addresses.de.privacy),
  })
  return look === 'dressed'
    ? { ...organiser, accent: accentColours('#e8a33d'), signature: ['Herzliche Grüße', 'Ihr Forum'] }
    : organiser
}

async function picturesOf({ event, look }: { event: PublicEvent; look: MailLook }): Promise<MailPictures> {
  if (look === 'hostile') return noPictures
  const named = (cid: string, drawn: Omit<MailPicture, 'cid' | 'filename'>): MailPicture => ({
    ...drawn,
    cid: `${cid}@green-forum-events`,
    filename: `${cid}.${drawn.contentType.slice(6)}`,
  })
  if (look === 'plain') {
    const mark = await drawMark({ sharp: draw, colour: ownGreen })
    const motif = await drawMotif({ sharp: draw, event, colour: ownGreen })
    return { brand: { ...named('brand', mark), isLogo: false }, head: named('head', motif) }
  }
  const logo = await drawLogo({ sharp: draw, data: await darkLogo() })
  return {
    brand: { ...named('brand', logo), isLogo: true },
    head: named('head', await drawHead({ sharp: draw, data: await landscape() })),
  }
}

/** Dark letters on nothing: what a mail program that turns grounds dark would swallow. */
export function darkLogo(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="760" height="160"><circle cx="80" cy="80" r="56" fill="#00552b"/><circle cx="80" cy="80" r="24" fill="#ffd43b"/><text x="160" y="102" font-family="sans-serif" font-size="64" font-weight="700" fill="#12331f">Forum Güstrow</text></svg>'
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** A picture with light and dark parts, in the shape of a photograph. */
export function landscape(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9fc8e8"/><stop offset="1" stop-color="#f6ead2"/></linearGradient></defs><rect width="1600" height="1000" fill="url(#s)"/><path d="M0 620C400 480 900 500 1600 640V1000H0z" fill="#6b8f4e"/><path d="M0 760C500 640 1100 700 1600 760V1000H0z" fill="#3f6330"/></svg>'
  return sharp(Buffer.from(svg)).jpeg().toBuffer()
}
