import type { Payload } from 'payload'
import { type Locale, locales } from '../i18n/rules/locale.ts'
import type { Retention } from '../privacy/rules/retention.ts'
import { organiserIn } from '../appearance/appearance.ts'
import type { Appearance } from '../appearance/rules/Appearance.ts'
import { optionsOf } from '../options.ts'
import type { Untranslated } from '../programme/untranslated.ts'
import { noSources, type PageSources } from './PageSources.ts'
import { loadAssets, loadProofOfWorkAssets, type ProofOfWorkAssets, type SiteAssets } from './assets.ts'
import { sharedFormStamp } from './forms/formStamps.ts'
import type { Addresses, SitePaths } from '../addresses/rules/addresses.ts'
import type { SiteMessages } from '../i18n/de/site.ts'
import { siteMessages } from '../i18n/siteMessages.ts'

/** What every page knows beside its own subject. Nothing of the visitor is in it, so that pages can be cached. */
export interface Site {
  locale: Locale
  messages: SiteMessages
  /** Where everything is. */
  addresses: Addresses
  /** Where everything is in the language of the page. */
  paths: SitePaths
  organiser: Appearance
  /** How long registrations are stored. */
  retention: Retention
  assets: SiteAssets
  /** Null where forms ask for no proof of work. */
  proofOfWork: ProofOfWorkAssets | null
  now: Date
  /** Of what belongs to no event. IANA name. */
  timeZone: string
  /** What the form on an event's page carries to show that it comes from here, and since when. */
  formStamp: (slug: string) => string
  /** The languages that the page has its own text in: search engines are told of no translation that is none. */
  writtenIn: readonly Locale[]
  /** What the page shows in another language than its own. */
  untranslated: Untranslated
  /** What the texts of the page load from elsewhere, once it has been rendered. */
  sources: PageSources
  /** Whether there are pictures of events for those who share them. */
  hasSocialImages: boolean
}

/** The site in one language, at this moment. */
export function siteIn({
  payload,
  locale,
  untranslated = new Map(),
  writtenIn = locales,
}: {
  payload: Payload
  locale: Locale
  untranslated?: Untranslated
  /** Default: all of them. */
  writtenIn?: readonly Locale[]
}): Site {
  const { proofOfWork, addresses, retention, timeZone } = optionsOf(payload)
  const now = new Date()
  return {
    locale,
    messages: siteMessages(locale),
    addresses,
    paths: addresses[locale],
    organiser: organiserIn({ payload, locale }),
    retention,
    assets: loadAssets(),
    proofOfWork: proofOfWork ? loadProofOfWorkAssets() : null,
    now,
    timeZone,
    formStamp: (slug) => sharedFormStamp({ payload, slug, now }),
    writtenIn,
    untranslated,
    sources: noSources(),
    hasSocialImages: Boolean(payload.config.sharp),
  }
}
