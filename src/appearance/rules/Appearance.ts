import type { Locale } from '../../i18n/rules/locale.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import type { AccentColours } from './accentColours.ts'

/** A picture of the organiser, as pages load it. */
export interface AppearancePicture {
  /** Whole. */
  url: string
  alt: string
  width: number
  height: number
}

/** The pages whose text can be written in the admin. */
export const legalPages = ['imprint', 'privacy', 'accessibility'] as const

export type LegalPage = (typeof legalPages)[number]

/** A text that was written for a page. */
export interface LegalText {
  text: { root: RichTextNode }
  /** Another one than that of the page where it lacks words in that. */
  language: string
}

/** Who invites, and how that looks, in one language: what is stored, and the plugin's options where nothing is. */
export interface Appearance {
  name: string
  /** For where there is little room. */
  shortName: string
  /** A sentence about itself; empty where nobody has written one in this language. */
  introduction: string
  /** Lines. */
  postalAddress: string[]
  /** Where participants may write to; empty where there is none. */
  email: string
  phone: string
  website: string
  imprintUrl: string
  privacyUrl: string
  logo: AppearancePicture | null
  /** For dark grounds; null: the same. */
  logoDark: AppearancePicture | null
  /** Null: the green that everything comes with. */
  accent: AccentColours | null
  /** What stands for pages that have no picture of their own. */
  socialPicture: AppearancePicture | null
  footerLinks: { label: string; url: string; language: string }[]
  /** Of mails; empty: what the mail server's settings say. */
  senderName: string
  /** The lines that mails end with. */
  signature: string[]
  legal: Record<LegalPage, LegalText | null>
}

/** The same in each language. */
export type Appearances = Record<Locale, Appearance>
