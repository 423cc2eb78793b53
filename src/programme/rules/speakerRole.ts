import type { Locale } from '../../i18n/rules/locale.ts'
import type { SpeakerRole } from './publicEvent.ts'

const words: Record<Locale, Record<SpeakerRole, string>> = {
  de: { input: 'Input', moderation: 'Moderation', panel: 'Podium', host: 'Begrüßung' },
  en: { input: 'Input', moderation: 'Moderation', panel: 'Panel', host: 'Welcome' },
}

/** How a speaker's part is called: as the editor worded it, else by the word for the role. */
export function roleLabelOf({
  role,
  label,
  locale,
}: {
  role: SpeakerRole
  label: string | null
  locale: Locale
}): string {
  return label ?? words[locale][role]
}
