import { Hono } from 'hono'
import type { Payload } from 'payload'
import { locales } from '../../i18n/rules/locale.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { onePerAddress, publicCaching } from '../headers.ts'
import { organiserIn } from '../../appearance/appearance.ts'
import { legalLanguages } from '../../appearance/legalLanguages.ts'
import type { LegalPage } from '../../appearance/rules/Appearance.ts'
import { AccessibilityPage } from '../pages/AccessibilityPage.tsx'
import { ImprintPage } from '../pages/ImprintPage.tsx'
import { PrivacyPage } from '../pages/PrivacyPage.tsx'
import { optionsOf } from '../../options.ts'

/** Imprint and privacy, for organisers who have no such pages elsewhere, and accessibility where something has been written. */
export function createLegalRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const writtenIn = (page: LegalPage) => legalLanguages({ payload, page }) ?? []
  for (const locale of locales) {
    const { imprint, privacy, accessibility } = optionsOf(payload).addresses[locale]
    app.get(imprint, onePerAddress, publicCaching, (context) =>
      answerPage({ context, payload, locale, writtenIn: writtenIn('imprint'), page: () => <ImprintPage /> }),
    )
    app.get(privacy, onePerAddress, publicCaching, (context) =>
      answerPage({ context, payload, locale, writtenIn: writtenIn('privacy'), page: () => <PrivacyPage /> }),
    )
    app.get(accessibility, onePerAddress, publicCaching, (context, next) =>
      organiserIn({ payload, locale }).legal.accessibility
        ? answerPage({
            context,
            payload,
            locale,
            writtenIn: writtenIn('accessibility'),
            page: () => <AccessibilityPage />,
          })
        : next(),
    )
  }
  return app
}
