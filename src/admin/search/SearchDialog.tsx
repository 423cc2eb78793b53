'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from 'react'
import { searchMessages } from '../../i18n/searchMessages.ts'
import { maxSearchLength, type SearchHit } from '../../overview/rules/adminSearch.ts'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'
import { SearchResults } from './SearchResults.tsx'
import { useSearch } from './useSearch.ts'

const styleSheet = `
/* What is found makes it longer, and it should not jump. */
.gfe-dialog:has(.gfe-search) { margin-top: 8vh; white-space: normal; }
.gfe-search input { width: 100%; padding: .6rem .75rem; border: 1px solid var(--theme-elevation-400); border-radius: var(--style-radius-s); background: var(--theme-input-bg); color: var(--theme-text); font: inherit; }
.gfe-search [role=option] { padding: .4rem .75rem; border-radius: var(--style-radius-s); cursor: pointer; scroll-margin: 3rem; }
.gfe-search [role=option][aria-selected=true] { background: var(--theme-elevation-150); outline: 2px solid var(--theme-text); outline-offset: -2px; }
.gfe-search [role=option] small { display: block; font-size: .9em; color: var(--theme-elevation-800); }
.gfe-search [role=group] > div:first-child { margin: 1rem 0 .25rem; font-weight: 600; }
.gfe-search__more, .gfe-search__hint { color: var(--theme-elevation-800); }
.gfe-search .gfe-search__hint { margin: .5rem 0 1rem; }
`

/** The search over everything: a field, and what it finds by groups (the combobox of the ARIA authoring practices). Nothing of it is kept. */
export function SearchDialog({
  eventsSlug,
  onClose,
}: {
  eventsSlug: string
  onClose: () => void
}): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const { messages } = useMessages(searchMessages)
  const id = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(-1)
  const state = useSearch({ path: `/${eventsSlug}/search`, text })
  const found = typeof state === 'object' ? state.found : []
  const hits = found.flatMap(({ slug, hits: inGroup }) => inGroup.map((hit) => ({ slug, hit })))
  const optionId = (index: number): string => `${id}-option-${index}`

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  const open = ({ slug, hit, isBeside }: { slug: string; hit: SearchHit; isBeside: boolean }): void => {
    const url = formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${slug}/${hit.id}`,
    })
    if (isBeside) {
      window.open(url, '_blank', 'noopener')
      return
    }
    onClose()
    router.push(url)
  }
  const onKey = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setActive((before) =>
        before < 0 && step < 0 ? hits.length - 1 : (before + step + hits.length) % hits.length,
      )
    }
    const chosen = hits[active]
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) {
      event.preventDefault()
      open({ ...chosen, isBeside: event.ctrlKey || event.metaKey })
    }
  }
  return (
    <ModalDialog heading={messages.heading} onCancel={onClose}>
      <style>{styleSheet}</style>
      <div className="gfe-search">
        {/* The dialog keeps keys to itself, so that they are heard on their way down. */}
        <input
          type="text"
          role="combobox"
          aria-label={messages.field}
          placeholder={messages.field}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          aria-activedescendant={hits[active] ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={maxSearchLength}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setActive(-1)
          }}
          onKeyDownCapture={onKey}
        />
        <p id={`${id}-hint`} className="gfe-search__hint">
          {messages.hint}
        </p>
        <div role="status">
          {state === 'searching' && messages.searching}
          {state === 'failed' && messages.failed}
          {typeof state === 'object' &&
            (hits.length > 0 ? messages.found(hits.length) : messages.nothing(state.searched))}
        </div>
        <SearchResults
          id={`${id}-list`}
          found={found}
          active={active}
          optionId={optionId}
          messages={messages}
          onOpen={open}
        />
        <div className="gfe-dialog__actions">
          <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onClose}>
            {messages.close}
          </button>
        </div>
      </div>
    </ModalDialog>
  )
}
