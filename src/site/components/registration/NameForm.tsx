import { savedMark } from '../../../addresses/rules/addresses.ts'
import { fieldIds, type FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { TextField } from '../form/TextField.tsx'

/** The name in one's own registration, to correct or to remove. */
export function NameForm({
  name,
  problems,
  isSaved,
  token,
}: {
  name: string
  problems: readonly FormProblem[]
  /** Whether it has just been saved, which is then said. */
  isSaved: boolean
  token: string
}) {
  const { addresses, messages } = useSite()
  return (
    <form className="form" method="post" action={addresses.name(token)} noValidate>
      <ErrorSummary problems={problems} />
      {isSaved && (
        <p id={savedMark} className="saved" role="status" tabIndex={-1} autoFocus>
          {messages.registration.nameSaved}
        </p>
      )}
      <TextField
        id={fieldIds.name}
        name="name"
        label={messages.form.name}
        hint={messages.form.nameHint}
        value={name}
        problems={problems}
        autoComplete="name"
      />
      <button className="button outline" type="submit">
        {messages.registration.saveName}
      </button>
    </form>
  )
}
