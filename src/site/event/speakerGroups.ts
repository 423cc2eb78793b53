import type { EventSpeaker, PublicSpeaker } from '../../programme/rules/publicEvent.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { roleLabelOf } from '../../programme/rules/speakerRole.ts'

/** People who do the same at an event, under one heading. */
interface SpeakerGroup {
  label: string
  speakers: PublicSpeaker[]
}

/** Puts speakers who follow one another with the same role label under one heading, in the editors' order. */
export function groupSpeakers({
  speakers,
  locale,
}: {
  speakers: readonly EventSpeaker[]
  locale: Locale
}): SpeakerGroup[] {
  const groups: SpeakerGroup[] = []
  for (const { role, label: ownLabel, speaker } of speakers) {
    const label = roleLabelOf({ role, label: ownLabel, locale })
    const current = groups.at(-1)
    if (current?.label === label) current.speakers.push(speaker)
    else groups.push({ label, speakers: [speaker] })
  }
  return groups
}
