import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { AccessibilityIcon } from './AccessibilityIcon.tsx'
import { RichText } from '../RichText.tsx'

/** What an event is about in easy-to-read language, in a box that can be found at a glance. Nothing where nothing is written. */
export function EasyLanguage({ event: { id, easyLanguage } }: { event: PublicEvent }) {
  const { messages } = useSite()
  const languageOf = useLanguageOf('events', id)
  if (!easyLanguage) return null
  return (
    <section className="easy-language" aria-labelledby={messages.accessibility.easyLanguageAnchor}>
      <h2 id={messages.accessibility.easyLanguageAnchor}>
        <AccessibilityIcon feature="easyLanguage" />
        {messages.accessibility.inEasyLanguage}
      </h2>
      <RichText text={easyLanguage} lang={languageOf('accessibility.easyLanguage')} />
    </section>
  )
}
