import type { FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/** Everything that is wrong, each with the way to its field, in focus from the start. Nothing where nothing is. */
export function ErrorSummary({ problems }: { problems: readonly FormProblem[] }) {
  const { messages } = useSite()
  if (problems.length === 0) return null
  const isAboutFields = problems.some(({ fieldId }) => fieldId !== null)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      {isAboutFields && <p className="error-summary-title">{messages.form.summary(problems.length)}</p>}
      <ul>
        {problems.map(({ fieldId, text }, index) => (
          <li key={index}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
