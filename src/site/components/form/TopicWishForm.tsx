import { describeProblem } from '../../../i18n/describeProblem.ts'
import type { FormMessage } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { topicWishFieldIds, type TopicWishFormValues, topicWishStampSlug } from '../../forms/topicWishForm.ts'
import { useLegalUrls } from '../../useLegalUrls.ts'
import { PublicForm } from './PublicForm.tsx'
import { TextField } from './TextField.tsx'

/** The form for a wish. */
export function TopicWishForm({
  values,
  messages,
}: {
  values: TopicWishFormValues
  messages: readonly FormMessage[]
}) {
  const { locale, paths, retention, texts } = useSite()
  const { privacy } = useLegalUrls()
  const { topicWish: words } = texts
  const ids = topicWishFieldIds
  const sentence = (rule: 'email' | 'wishMissing' | 'wishEmailMissing'): string =>
    describeProblem({ problem: { code: 'INVALID_INPUT', rule, field: [], details: {} }, locale })
  return (
    <PublicForm
      action={paths.topicWish}
      stampSlug={topicWishStampSlug}
      values={values}
      messages={messages}
      submitLabel={words.submit}
      proofOfWork={words.proofOfWork}
    >
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
    </PublicForm>
  )
}
