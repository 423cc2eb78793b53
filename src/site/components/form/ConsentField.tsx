import { describeAtField, describeProblem } from '../../../i18n/describeProblem.ts'
import type { ConsentText } from '../../../programme/rules/publicEvent.ts'
import type { RegistrationProblem } from '../../../registrations/rules/errors.ts'
import { consentValue, type FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { RichText } from '../RichText.tsx'

/** One box to tick, with its whole text one click away. Never ticked by us. */
export function ConsentField({
  id,
  consent,
  isGiven,
  problems,
}: {
  id: string
  consent: ConsentText
  isGiven: boolean
  problems: readonly FormProblem[]
}) {
  const { locale, messages } = useSite()
  const { label, text, url, required } = consent
  const languageOf = useLanguageOf('consentTexts', consent.key)
  const problem = problems.find(({ fieldId }) => fieldId === id)
  const missing: RegistrationProblem = {
    code: 'CONSENT_MISSING',
    rule: 'consentMissing',
    field: ['consents'],
    details: { label },
  }
  return (
    <div className={problem ? 'consent wrong' : 'consent'}>
      <input
        type="checkbox"
        id={id}
        name="consent"
        value={consentValue(consent)}
        defaultChecked={isGiven}
        aria-required={required || undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-message` : undefined}
        data-missing={required ? describeProblem({ problem: missing, locale }) : undefined}
        data-missing-here={required ? describeAtField({ problem: missing, locale }) : undefined}
      />
      <label htmlFor={id}>
        <span lang={languageOf('label')}>{label}</span>
        {!required && <span className="meta"> ({messages.form.consentOptional})</span>}
      </label>
      <div className="consent-more">
        {problem && (
          <p className="message" id={`${id}-message`}>
            {problem.atField ?? problem.text}
          </p>
        )}
        {text && (
          <details>
            <summary>
              {messages.form.consentText}
              <span className="visually-hidden">
                : <span lang={languageOf('label')}>{label}</span>
              </span>
            </summary>
            <RichText text={text} lang={languageOf('text')} />
          </details>
        )}
        {url && (
          <p>
            <a href={url} rel="noopener" target="_blank">
              {messages.form.consentPolicy}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
