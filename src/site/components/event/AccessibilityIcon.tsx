import type { AccessibilityFeature } from '../../../events/rules/accessibility.ts'

/** What is drawn for each, in a square of 24; lines alone, so that it can be read in any colour. */
const drawings: Record<AccessibilityFeature, string> = {
  // A screen with two lines of text at its foot.
  captions: 'M3 5h18v14H3zM7 15h6M16 15h1M7 11.5h2M12 11.5h5',
  // A hand that is raised.
  signLanguage:
    'M8 12.5V6.2a1.5 1.5 0 0 1 3 0V11V4.7a1.5 1.5 0 0 1 3 0V11V5.7a1.5 1.5 0 0 1 3 0V12V8.7a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-2.6 0-4.2-1-5.4-3l-3-5a1.5 1.5 0 0 1 2.5-1.6L8 13.5',
  // What is said, in writing.
  speechToText: 'M4 4.5h16V16h-9l-4 4v-4H4zM8 8.5h8M8 12h5',
  // A book that is open.
  easyLanguage:
    'M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13c-3.5 0-6.5.5-8.5 2zV19.5',
  // An ear, and what reaches it.
  hearingLoop:
    'M5 9.5a5.5 5.5 0 0 1 11 0c0 3.5-3.5 4-3.5 7.5a3 3 0 0 1-5.7 1.3M8 9.5a2.5 2.5 0 0 1 5 0c0 1.5-1.5 2-1.5 3.5M18.5 4.5a8 8 0 0 1 0 10M21 2.5a11.5 11.5 0 0 1 0 14',
  // Somebody in a wheelchair.
  stepFree: 'M10 3.5a1.3 1.3 0 1 0 .01 0M10 8.5v6h5.5l2.5 5.5h2M10 11h4.5M7.5 11.5a5 5 0 1 0 7 6.5',
  accessibleToilet: 'M6 3.5h4v8.5h9a7 7 0 0 1-5.5 5.7V21H9v-3.5C6.8 16.5 6 14.5 6 12z',
}

/** A picture beside the words for what helps people to take part; it says nothing by itself, and is read out to nobody. */
export function AccessibilityIcon({ feature }: { feature: AccessibilityFeature }) {
  return (
    <svg className="aid-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[feature]} />
    </svg>
  )
}
