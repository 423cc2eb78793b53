import type { Appearance } from '../../appearance/rules/Appearance.ts'

/** A part of a page, under a heading. */
export interface LegalSection {
  title: string
  /** A paragraph each; its lines are broken where the text is. */
  paragraphs: string[]
}

type Who = Pick<Appearance, 'name' | 'postalAddress' | 'email' | 'phone'>

/** The drafts of the pages that the law asks for, to be adopted and completed. What is to be filled in is in square brackets. */
export interface LegalMessages {
  imprint: (who: Who) => LegalSection[]
  /** Around what the pages say of themselves. */
  privacy: (who: Who & { sections: { title: string; text: string }[] }) => LegalSection[]
  accessibility: (who: Who & { month: string }) => LegalSection[]
}

/** The drafts in German. */
export const german: LegalMessages = {
  imprint: (who) => [
    {
      title: 'Angaben nach § 5 DDG',
      paragraphs: [[who.name, ...addressOf(who)].join('\n'), 'Vertreten durch den Vorstand: [Namen]'],
    },
    { title: 'Kontakt', paragraphs: [contactOf(who)] },
    {
      title: 'Registereintrag',
      paragraphs: ['Vereinsregister: [Amtsgericht]\nRegisternummer: [VR …]'],
    },
    {
      title: 'Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV',
      paragraphs: [['[Name]', ...addressOf(who)].join('\n')],
    },
  ],
  privacy: ({ sections, ...who }) => [
    {
      title: 'Wer verantwortlich ist',
      paragraphs: [
        [who.name, ...addressOf(who)].join('\n'),
        contactOf(who),
        'Datenschutzbeauftragte*r: [Name und E-Mail-Adresse, oder diesen Absatz streichen]',
      ],
    },
    ...sections.map(({ title, text }) => ({ title, paragraphs: [text] })),
    {
      title: 'Rechtsgrundlage und Empfänger',
      paragraphs: [
        'Wir verarbeiten Ihre Daten, weil Sie eingewilligt haben (Art. 6 Abs. 1 Buchstabe a DSGVO) und um die Veranstaltung durchzuführen, zu der Sie sich anmelden (Buchstabe b).',
        'Unsere Website und unsere E-Mails laufen bei [Anbieter und Ort], der für uns nach unserer Weisung arbeitet (Art. 28 DSGVO).',
      ],
    },
    {
      title: 'Zuständige Aufsicht',
      paragraphs: ['[Datenschutzaufsicht Ihres Bundeslandes, mit Anschrift]'],
    },
  ],
  accessibility: ({ month, ...who }) => [
    {
      title: 'Was wir uns vornehmen',
      paragraphs: [
        `${who.name} möchte, dass alle Menschen diese Seiten benutzen können: mit der Tastatur, mit Vorleseprogrammen, mit großer Schrift und mit wenig Farbsehen. Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.`,
      ],
    },
    {
      title: 'Wie weit wir sind',
      paragraphs: [
        'Seiten und Formulare sind darauf geprüft. Was wir selbst hochladen, ist es nicht immer: [zum Beispiel PDF-Dateien, Aufzeichnungen ohne Untertitel, die verwendeten Videokonferenzen].',
        `Stand dieser Erklärung: ${month}, nach [eigener Prüfung].`,
      ],
    },
    {
      title: 'Sagen Sie uns, was Sie hindert',
      paragraphs: ['Wir antworten so bald wie möglich und suchen mit Ihnen einen Weg:', contactOf(who)],
    },
    {
      title: 'Vor Ort und online dabei sein',
      paragraphs: [
        'Brauchen Sie etwas, um teilzunehmen, etwa Gebärdensprache, Untertitel oder einen stufenlosen Zugang? Schreiben Sie uns bitte bis [Zahl] Tage vorher.',
      ],
    },
  ],
}

function addressOf({ postalAddress }: Who): string[] {
  return postalAddress.length > 0 ? postalAddress : ['[Straße und Hausnummer]', '[Postleitzahl und Ort]']
}

function contactOf({ email, phone }: Who): string {
  return [`E-Mail: ${email || '[E-Mail-Adresse]'}`, `Telefon: ${phone || '[Telefonnummer]'}`].join('\n')
}
