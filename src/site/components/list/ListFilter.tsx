import { eventFormats, listFields, maxSearchLength } from '../../../addresses/rules/listFields.ts'
import type { PublicTopic } from '../../../programme/rules/publicEvent.ts'
import { isFiltered, type ListQuery } from '../../listQuery.ts'
import { useSite } from '../../SiteContext.tsx'
import { AccessibilityChoice } from './AccessibilityChoice.tsx'

/**
 * Narrows a list to a topic, a format, a town, what people need to take part, words: a form that leads to an address to keep. On a phone it
 * is folded until somebody asks for it.
 */
export function ListFilter({
  action,
  query,
  topics,
  cities,
}: {
  action: string
  query: ListQuery
  topics: readonly PublicTopic[]
  /** Where nobody has to go anywhere there is nothing to choose. */
  cities: readonly string[]
}) {
  const { messages } = useSite()
  const t = messages.filter
  return (
    <details className="filter-fold" open={isFiltered(query)}>
      <summary>{t.title}</summary>
      <form className="filter" role="search" method="get" action={action} aria-label={t.title}>
        <Choice
          name={listFields.topic}
          label={t.topic}
          all={t.allTopics}
          value={query.topic}
          options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Choice
          name={listFields.format}
          label={t.format}
          all={t.allFormats}
          value={query.format}
          options={eventFormats.map((format) => ({ value: format, label: messages.format[format] }))}
        />
        {cities.length > 0 && (
          <Choice
            name={listFields.city}
            label={t.city}
            all={t.allCities}
            value={query.city}
            options={cities.map((city) => ({ value: city, label: city }))}
          />
        )}
        <AccessibilityChoice chosen={query.accessibility ?? []} />
        <div className="filter-search">
          <label className="field-label" htmlFor={listFields.search}>
            {t.search}
          </label>
          <input
            id={listFields.search}
            name={listFields.search}
            type="search"
            defaultValue={query.search}
            maxLength={maxSearchLength}
            enterKeyHint="search"
            autoComplete="off"
          />
        </div>
        <button className="button" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}

function Choice({
  name,
  label,
  all,
  value = '',
  options,
}: {
  name: string
  label: string
  /** What the choice is called that leaves nothing out. */
  all: string
  value?: string
  options: readonly { value: string; label: string }[]
}) {
  return (
    <div>
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
