import { trapField } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/**
 * A field that programs fill in and people do not: it is not seen, not read aloud, not reached by the keyboard and not
 * filled by the browser. Whose browser shows it all the same reads that it stays empty.
 */
export function TrapField() {
  const { form } = useSite().messages
  return (
    <div className="form-more" aria-hidden="true">
      <label htmlFor="comment">{form.trap}</label>
      <input
        id="comment"
        name={trapField}
        tabIndex={-1}
        autoComplete="off"
        // For password managers, which have names of their own for autocomplete="off".
        data-1p-ignore=""
        data-lpignore="true"
      />
    </div>
  )
}
