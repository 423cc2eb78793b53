import type { FormMessage } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/** Everything that is wrong, each with the way to its field, in focus from the start. Nothing where nothing is. */
export function ErrorSummary({ messages }: { messages: readonly FormMessage[] }) {
  const { texts } = useSite()
  if (messages.length === 0) return null
  const isAboutFields = messages.some(({ fieldId }) => fieldId !== null)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      {isAboutFields && <p className="error-summary-title">{texts.form.summary(messages.length)}</p>}
      <ul>
        {messages.map(({ fieldId, text }, index) => (
          <li key={index}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
