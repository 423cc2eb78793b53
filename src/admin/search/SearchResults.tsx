import type { ReactElement } from 'react'
import type { SearchMessages } from '../../i18n/de/search.ts'
import type { SearchHit, SearchHits } from '../../overview/rules/adminSearch.ts'

/** What a search has found, by groups, as the list that belongs to its field. The field keeps the focus. */
export function SearchResults({
  id,
  found,
  active,
  optionId,
  messages,
  onOpen,
}: {
  id: string
  found: readonly SearchHits[]
  /** The number of the option that Enter opens; -1 where none is chosen. */
  active: number
  optionId: (index: number) => string
  messages: SearchMessages
  onOpen: (choice: { slug: string; hit: SearchHit; isBeside: boolean }) => void
}): ReactElement {
  const firsts = found.map((_, at) => found.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0))
  return (
    <>
      <div id={id} role="listbox" aria-label={messages.heading}>
        {found.map(({ group, slug, hits }, at) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation">
              {messages.groups[group]}
            </div>
            {hits.map((hit, place) => {
              const index = (firsts[at] ?? 0) + place
              return (
                <div
                  key={hit.id}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === active}
                  onClick={(event) => onOpen({ slug, hit, isBeside: event.ctrlKey || event.metaKey })}
                >
                  {hit.title}
                  {hit.marks.map((mark) => ` (${messages.marks[mark]})`)}
                  <small>{hit.details.join(' · ')}</small>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {found.some(({ hasMore }) => hasMore) && <p className="gfe-search__more">{messages.more}</p>}
    </>
  )
}
