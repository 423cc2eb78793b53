import type { Payload } from 'payload'
import { legalUrls } from '../../src/addresses/rules/legalUrls.ts'
import { organiserIn } from '../../src/appearance/appearance.ts'
import type { AppearancePicture } from '../../src/appearance/rules/Appearance.ts'
import { type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import type { PublicImage } from '../../src/programme/rules/publicEvent.ts'
import type { Organiser, QueryResolvers } from '../generated/resolverTypes.ts'

type OrganiserModel = Omit<Organiser, '__typename' | 'logo' | 'logoDark'> & {
  logo: PublicImage | null
  logoDark: PublicImage | null
}

/** Who holds events, as the pages show it. */
export const organiser: NonNullable<QueryResolvers['organiser']> = (_, { locale }, { payload }) =>
  organiserOf({ payload, locale: toLocale(locale) })

/** The organiser in a language, for whatever names it. */
export function organiserOf({ payload, locale }: { payload: Payload; locale: Locale }): OrganiserModel {
  const shown = organiserIn({ payload, locale })
  const { name, shortName, introduction, postalAddress, accent, email, phone, website, legal } = shown
  const { addresses } = optionsOf(payload)
  const { imprint, privacy } = legalUrls({ organiser: shown, addresses, locale })
  const picture = (of: AppearancePicture | null): PublicImage | null => of && { ...of, alt: name, sizes: [] }
  return {
    name,
    shortName,
    introduction: introduction || null,
    postalAddress,
    email: email || null,
    phone: phone || null,
    website: website || null,
    logo: picture(shown.logo),
    logoDark: picture(shown.logoDark),
    accentColor: accent?.light.accent ?? null,
    accentColorDark: accent?.dark.accent ?? null,
    imprintUrl: imprint,
    privacyUrl: privacy,
    accessibilityUrl: legal.accessibility ? addresses.urlOf(addresses[locale].accessibility) : null,
  }
}
