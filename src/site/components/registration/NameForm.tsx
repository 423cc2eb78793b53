import { namePath, savedMark } from '../../paths.ts'
import { fieldIds, type FormMessage } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { TextField } from '../form/TextField.tsx'

/** The name in one's own registration, to correct or to remove. */
export function NameForm({
  name,
  messages,
  isSaved,
  token,
}: {
  name: string
  messages: readonly FormMessage[]
  /** Whether it has just been saved, which is then said. */
  isSaved: boolean
  token: string
}) {
  const { texts } = useSite()
  return (
    <form className="form" method="post" action={namePath(token)} noValidate>
      <ErrorSummary messages={messages} />
      {isSaved && (
        <p id={savedMark} className="saved" role="status" tabIndex={-1} autoFocus>
          {texts.registration.nameSaved}
        </p>
      )}
      <TextField
        id={fieldIds.name}
        name="name"
        label={texts.form.name}
        hint={texts.form.nameHint}
        value={name}
        messages={messages}
        autoComplete="name"
      />
      <button className="button outline" type="submit">
        {texts.registration.saveName}
      </button>
    </form>
  )
}
