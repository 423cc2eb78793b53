import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Payload } from 'payload'
import { legalMessages } from '../i18n/legalMessages.ts'
import { languageTag, type Locale } from '../i18n/rules/locale.ts'
import { siteMessages } from '../i18n/siteMessages.ts'
import { optionsOf } from '../options.ts'
import { plainSections } from '../richText/plainSections.ts'
import { organiserIn } from './appearance.ts'
import type { LegalPage } from './rules/Appearance.ts'

/** A draft of a page that the law asks for, of what is known about who invites. What is not stands in square brackets. */
export function legalDraft({
  payload,
  page,
  locale,
  now,
}: {
  payload: Payload
  page: LegalPage
  locale: Locale
  now: Date
}): SerializedEditorState {
  const who = organiserIn({ payload, locale })
  const { retention, timeZone } = optionsOf(payload)
  const month = new Intl.DateTimeFormat(languageTag(locale), { month: 'long', year: 'numeric', timeZone })
  return plainSections(
    legalMessages(locale)[page]({
      ...who,
      sections: siteMessages(locale).privacy.sections(retention),
      month: month.format(now),
    }),
  )
}
