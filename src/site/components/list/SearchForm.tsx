import { listFields, maxSearchLength } from '../../../addresses/rules/listFields.ts'
import { useSite } from '../../SiteContext.tsx'

/** Looks for words among the coming events. */
export function SearchForm() {
  const { paths, messages } = useSite()
  return (
    <form
      className="filter"
      role="search"
      method="get"
      action={paths.home}
      aria-label={messages.filter.title}
    >
      <div className="filter-search">
        <label className="field-label" htmlFor={listFields.search}>
          {messages.filter.search}
        </label>
        <input
          id={listFields.search}
          name={listFields.search}
          type="search"
          maxLength={maxSearchLength}
          enterKeyHint="search"
          autoComplete="off"
        />
      </div>
      <button className="button" type="submit">
        {messages.filter.submit}
      </button>
    </form>
  )
}
