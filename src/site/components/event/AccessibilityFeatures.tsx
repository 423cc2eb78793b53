import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { AccessibilityIcon } from './AccessibilityIcon.tsx'

/** What helps people to take part in an event, each with a picture and in words. Nothing where nothing is said. */
export function AccessibilityFeatures({
  event: {
    accessibility: { features },
  },
  isBrief = false,
}: {
  event: Pick<PublicEvent, 'accessibility'>
  /** Whether it is one line of many, as on a card. */
  isBrief?: boolean
}) {
  const { messages } = useSite()
  if (features.length === 0) return null
  return (
    <>
      {isBrief && <p className="visually-hidden">{messages.accessibility.title}:</p>}
      <ul className={isBrief ? 'aids brief' : 'aids'}>
        {features.map((feature) => (
          <li key={feature}>
            <AccessibilityIcon feature={feature} />
            {messages.accessibility.feature[feature]}
          </li>
        ))}
      </ul>
    </>
  )
}
