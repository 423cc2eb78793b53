import { formStampWait, minFormAge } from '../../domain/formStamp.ts'
import { describeProblem } from '../../domain/registrationErrorTexts.ts'
import { stampField } from '../formStamps.ts'
import type { FormMessage } from '../registrationForm.ts'
import { useSite } from '../SiteContext.tsx'
import { topicWishFieldIds, type TopicWishFormValues, topicWishStampSlug } from '../topicWishForm.ts'
import { useLegalUrls } from '../useLegalUrls.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { ProofOfWorkField } from './ProofOfWorkField.tsx'
import { TextField } from './TextField.tsx'
import { TrapField } from './TrapField.tsx'

/** The form for a wish. As that of a registration, it works without the script, which says earlier what is missing. */
export function TopicWishForm({
  values,
  messages,
}: {
  values: TopicWishFormValues
  messages: readonly FormMessage[]
}) {
  const { formStamp, locale, now, paths, retention, texts } = useSite()
  const { privacy } = useLegalUrls()
  const { form, topicWish: words } = texts
  const ids = topicWishFieldIds
  const sentence = (rule: 'email' | 'wishMissing' | 'wishEmailMissing'): string =>
    describeProblem({ problem: { code: 'INVALID_INPUT', rule, field: [], details: {} }, locale })
  return (
    <forum-registration-form
      data-summary-one={form.summary(1)}
      data-summary-many={form.summary('{count}')}
      data-sending={form.sending}
      data-wait={values.stamp === '' ? minFormAge : formStampWait({ stamp: values.stamp, now })}
    >
      <form className="card form" method="post" action={paths.topicWish} noValidate>
        <ErrorSummary messages={messages} />
        <input type="hidden" name={stampField} value={values.stamp || formStamp(topicWishStampSlug)} />
        <TextField
          id={ids.text}
          name="text"
          label={words.text}
          hint={words.textHint}
          value={values.text}
          messages={messages}
          lines={5}
          isRequired
          data={{ 'data-missing': sentence('wishMissing') }}
        />
        <div className="consents">
          <div className="consent">
            <input
              type="checkbox"
              id={ids.notify}
              name="notify"
              value="yes"
              defaultChecked={values.notify}
              aria-describedby={`${ids.notify}-hint`}
            />
            <label htmlFor={ids.notify}>{words.notify}</label>
            <div className="consent-more">
              <p id={`${ids.notify}-hint`}>{words.kept(retention.maxKeepDays)}</p>
              <p>
                <a href={privacy} rel="noopener" target="_blank">
                  {words.privacy}
                </a>
              </p>
            </div>
          </div>
        </div>
        <div className="only-when-told">
          <TextField
            id={ids.email}
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            value={values.email}
            messages={messages}
            autoComplete="email"
            data={{
              'data-only-with': ids.notify,
              'data-missing': sentence('wishEmailMissing'),
              'data-invalid-email': sentence('email'),
            }}
          />
        </div>
        <TrapField />
        <ProofOfWorkField answer={values.proofOfWork} ofForm={words.proofOfWork} />
        <button className="button" type="submit">
          {words.submit}
        </button>
      </form>
    </forum-registration-form>
  )
}
