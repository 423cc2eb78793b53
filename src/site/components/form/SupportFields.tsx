import { describeProblem } from '../../../i18n/describeProblem.ts'
import { fieldIds, type FormProblem, type RegistrationFormValues } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { TextField } from './TextField.tsx'

/** What somebody needs to take part, and the consent without which it is not stored. */
export function SupportFields({
  values: { support, supportConsent },
  problems,
}: {
  values: RegistrationFormValues
  problems: readonly FormProblem[]
}) {
  const { locale, messages, organiser } = useSite()
  const { label, text } = messages.form.supportConsent(organiser.name)
  const id = fieldIds.supportConsent
  const problem = problems.find(({ fieldId }) => fieldId === id)
  const missing = describeProblem({
    problem: { code: 'CONSENT_MISSING', rule: 'supportConsentMissing', field: [], details: {} },
    locale,
  })
  const described = [`${id}-text`, problem && `${id}-message`].filter(Boolean).join(' ')
  return (
    <div className="support">
      <TextField
        id={fieldIds.support}
        name="support"
        label={messages.form.support}
        hint={messages.form.supportHint}
        value={support}
        problems={problems}
        lines={3}
      />
      <div className={problem ? 'consent wrong' : 'consent'}>
        <input
          type="checkbox"
          id={id}
          name="supportConsent"
          value="yes"
          defaultChecked={supportConsent}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          data-missing={missing}
          data-only-with={fieldIds.support}
        />
        <label htmlFor={id}>{label}</label>
        <div className="consent-more">
          {problem && (
            <p className="message" id={`${id}-message`}>
              {problem.text}
            </p>
          )}
          <p className="hint" id={`${id}-text`}>
            {text}
          </p>
        </div>
      </div>
    </div>
  )
}
