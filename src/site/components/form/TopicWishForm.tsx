import { describeProblem } from '../../../i18n/describeProblem.ts'
import type { FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { topicWishFieldIds, type TopicWishFormValues, topicWishStampSlug } from '../../forms/topicWishForm.ts'
import { useLegalUrls } from '../../useLegalUrls.ts'
import { PublicForm } from './PublicForm.tsx'
import { TextField } from './TextField.tsx'

/** The form for a wish. */
export function TopicWishForm({
  values,
  problems,
}: {
  values: TopicWishFormValues
  problems: readonly FormProblem[]
}) {
  const { locale, paths, retention, messages } = useSite()
  const { privacy } = useLegalUrls()
  const { topicWish: t } = messages
  const ids = topicWishFieldIds
  const sentence = (rule: 'email' | 'wishMissing' | 'wishEmailMissing'): string =>
    describeProblem({ problem: { code: 'INVALID_INPUT', rule, field: [], details: {} }, locale })
  return (
    <PublicForm
      action={paths.topicWish}
      stampSlug={topicWishStampSlug}
      values={values}
      problems={problems}
      submitLabel={t.submit}
      proofOfWork={t.proofOfWork}
    >
      <TextField
        id={ids.text}
        name="text"
        label={t.text}
        hint={t.textHint}
        value={values.text}
        problems={problems}
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
          <label htmlFor={ids.notify}>{t.notify}</label>
          <div className="consent-more">
            <p id={`${ids.notify}-hint`}>{t.kept(retention.maxKeepDays)}</p>
            <p>
              <a href={privacy} rel="noopener" target="_blank">
                {t.privacy}
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
          label={t.email}
          hint={t.emailHint}
          value={values.email}
          problems={problems}
          autoComplete="email"
          data={{
            'data-only-with': ids.notify,
            'data-missing': sentence('wishEmailMissing'),
            'data-invalid-email': sentence('email'),
          }}
        />
      </div>
    </PublicForm>
  )
}
