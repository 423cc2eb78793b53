import { type AccessibilityFeature, accessibilityFeatures } from '../../../events/rules/accessibility.ts'
import { listFields } from '../../../addresses/rules/listFields.ts'
import { useSite } from '../../SiteContext.tsx'

/** What must be there at an event so that it is in the list; out of the way until somebody needs it. */
export function AccessibilityChoice({ chosen }: { chosen: readonly AccessibilityFeature[] }) {
  const { messages } = useSite()
  const t = messages.filter
  return (
    <details className="filter-more" open={chosen.length > 0}>
      <summary>{t.accessibility(chosen.length)}</summary>
      <fieldset>
        <legend className="hint">{t.accessibilityHint}</legend>
        {accessibilityFeatures.map((feature) => (
          <label key={feature} className="choice">
            <input
              type="checkbox"
              name={listFields.accessibility}
              value={feature}
              defaultChecked={chosen.includes(feature)}
            />
            <span>{messages.accessibility.feature[feature]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
