import { isByLanguage, languageShown } from '../../i18n/rules/localizedText.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'
import { type TextPicture, withPictures } from '../../richText/rules/textPicture.ts'
import { accentColours } from './accentColours.ts'
import {
  type Appearance,
  type AppearancePicture,
  type Appearances,
  legalPages,
  type LegalPage,
  type LegalText,
} from './Appearance.ts'

type Values = Readonly<Record<string, unknown>>

/** What the options say of who invites. */
export type AppearanceDefaults = Pick<
  Appearance,
  'name' | 'postalAddress' | 'email' | 'imprintUrl' | 'privacyUrl'
>

interface Merged {
  /** As the database has it, without what is broken in it. */
  stored: Values
  defaults: AppearanceDefaults
  /** Where our own page of the imprint and that of privacy are, for texts that are written here. */
  ownPages: { imprintUrl: string; privacyUrl: string }
  /** The picture that is stored under an id, in a language; null where there is none. */
  pictureOf: (args: { file: unknown; locale: Locale; isSmall: boolean }) => AppearancePicture | null
  /** The same for one that stands in a text. */
  textPictureOf: (args: { file: string; locale: Locale }) => TextPicture | null
}

/** Puts what is stored over the options, in each language. What is empty leaves what the options say. */
export function mergeAppearance(merged: Merged): Appearances {
  const [de, en] = locales.map((locale) => inOneLanguage({ ...merged, locale }))
  if (!de || !en) throw new Error('There is no language')
  return { de, en }
}

function inOneLanguage({
  stored,
  defaults,
  ownPages,
  pictureOf,
  textPictureOf,
  locale,
}: Merged & { locale: Locale }): Appearance {
  const text = (value: unknown): string => said({ value, locale })?.text ?? ''
  const name = text(stored.name) || defaults.name
  const legal = Object.fromEntries(
    legalPages.map((page) => [page, legalText({ value: stored[page], locale, textPictureOf })]),
  ) as Record<LegalPage, LegalText | null>
  const picture = (file: unknown, isSmall = true) => pictureOf({ file, locale, isSmall })
  return {
    ...defaults,
    // A text that is written here is on a page of ours, wherever the options have theirs.
    ...(legal.imprint && { imprintUrl: ownPages.imprintUrl }),
    ...(legal.privacy && { privacyUrl: ownPages.privacyUrl }),
    name,
    shortName: text(stored.shortName) || name,
    introduction: saidIn({ value: stored.introduction, locale }),
    postalAddress: linesOf(stored.postalAddress, defaults.postalAddress),
    email: text(stored.email) || defaults.email,
    phone: text(stored.phone),
    website: text(stored.website),
    logo: picture(stored.logo),
    logoDark: picture(stored.logoDark),
    accent: accentColours(stored.accent),
    socialPicture: picture(stored.socialPicture, false),
    footerLinks: footerLinks({ rows: stored.footerLinks, locale }),
    senderName: text(stored.senderName),
    signature: linesOf(text(stored.mailSignature), []),
    legal,
  }
}

/** What a field says in a language, and in which one it says so. */
function said({
  value,
  locale,
}: {
  value: unknown
  locale: Locale
}): { text: string; language: string } | null {
  const language = isByLanguage(value) ? languageShown({ value, locale }) : locale
  const text = isByLanguage(value) ? language !== null && value[language] : value
  if (typeof text !== 'string' || language === null || !hasWords(text)) return null
  return { text: text.trim(), language }
}

/** What a field says in a language itself; empty where it says nothing in that, whatever it says in others. */
function saidIn({ value, locale }: { value: unknown; locale: Locale }): string {
  const text = isByLanguage(value) ? value[locale] : value
  return typeof text === 'string' && hasWords(text) ? text.trim() : ''
}

function legalText({
  value,
  locale,
  textPictureOf,
}: Pick<Merged, 'textPictureOf'> & { value: unknown; locale: Locale }): LegalText | null {
  const language = isByLanguage(value) ? languageShown({ value, locale }) : locale
  if (language === null) return null
  const text = isByLanguage(value) ? value[language] : value
  if (typeof text !== 'object' || !hasWords(text)) return null
  const shown = withPictures(text as LegalText['text'], (file) => textPictureOf({ file, locale }))
  return { text: shown, language }
}

function linesOf(value: unknown, otherwise: string[]): string[] {
  if (typeof value !== 'string' || !hasWords(value)) return otherwise
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function footerLinks({ rows, locale }: { rows: unknown; locale: Locale }): Appearance['footerLinks'] {
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: Values) => {
    const label = said({ value: row.label, locale })
    return label && typeof row.url === 'string' && row.url !== ''
      ? [{ label: label.text, language: label.language, url: row.url }]
      : []
  })
}
