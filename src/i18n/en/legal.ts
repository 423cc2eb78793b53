import type { Appearance } from '../../appearance/rules/Appearance.ts'
import type { LegalMessages } from '../de/legal.ts'

type Who = Pick<Appearance, 'postalAddress' | 'email' | 'phone'>

/** The drafts in English. */
export const english: LegalMessages = {
  imprint: (who) => [
    {
      title: 'Information by § 5 DDG',
      paragraphs: [[who.name, ...addressOf(who)].join('\n'), 'Represented by its board: [names]'],
    },
    { title: 'Contact', paragraphs: [contactOf(who)] },
    { title: 'Register', paragraphs: ['Register of associations: [court]\nNumber: [VR …]'] },
    {
      title: 'Responsible for the content by § 18 (2) MStV',
      paragraphs: [['[Name]', ...addressOf(who)].join('\n')],
    },
  ],
  privacy: ({ sections, ...who }) => [
    {
      title: 'Who is responsible',
      paragraphs: [
        [who.name, ...addressOf(who)].join('\n'),
        contactOf(who),
        'Data protection officer: [name and mail address, or delete this paragraph]',
      ],
    },
    ...sections.map(({ title, text }) => ({ title, paragraphs: [text] })),
    {
      title: 'Legal basis and recipients',
      paragraphs: [
        'We process your data because you have consented (Art. 6 (1) (a) GDPR) and to hold the event that you register for (b).',
        'Our website and our mails run at [provider and place], who works for us by our instructions (Art. 28 GDPR).',
      ],
    },
    {
      title: 'Supervisory authority',
      paragraphs: ['[The data protection authority of your state, with its address]'],
    },
  ],
  accessibility: ({ month, ...who }) => [
    {
      title: 'What we aim for',
      paragraphs: [
        `${who.name} wants everybody to be able to use these pages: with the keyboard, with screen readers, with large type and with little colour vision. The measure is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.`,
      ],
    },
    {
      title: 'How far we have come',
      paragraphs: [
        'Pages and forms have been checked for that. What we upload ourselves is not always: [such as PDF files, recordings without captions, the video conferences in use].',
        `As of ${month}, by [a check of our own].`,
      ],
    },
    {
      title: 'Tell us what hinders you',
      paragraphs: ['We answer as soon as we can, and look for a way with you:', contactOf(who)],
    },
    {
      title: 'Taking part, in a room and online',
      paragraphs: [
        'Do you need something to take part, such as sign language, captions or a way without steps? Please write to us [number] days before.',
      ],
    },
  ],
}

function addressOf({ postalAddress }: Who): string[] {
  return postalAddress.length > 0 ? postalAddress : ['[street and number]', '[postcode and town]']
}

function contactOf({ email, phone }: Who): string {
  return [`Mail: ${email || '[mail address]'}`, `Phone: ${phone || '[phone number]'}`].join('\n')
}
