'use client'

import { SearchIcon } from '@payloadcms/ui'
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react'
import { useIsHydrated } from '../useIsHydrated.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

// It loads once somebody searches, and not with every page of the admin.
const SearchDialog = lazy(() =>
  import('./SearchDialog.tsx').then((loaded) => ({ default: loaded.SearchDialog })),
)

const styleSheet = `
.gfe-open-search { display: flex; align-items: center; gap: .5rem; min-height: 2rem; padding: 0 .75rem; border: 1px solid var(--theme-elevation-400);
  border-radius: var(--style-radius-s); background: var(--theme-input-bg); color: var(--theme-text); font: inherit; cursor: pointer; }
@media (max-width: 768px) { .gfe-open-search { padding: 0 .4rem; } .gfe-open-search span { display: none; } }
`

/** Opens the search over everything, in the header of the admin and by Ctrl K, ⌘ K or a slash. */
export function SearchButton({ eventsSlug }: { eventsSlug: string }): ReactElement {
  const { t } = usePluginTranslation()
  const isHydrated = useIsHydrated()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !opensSearch(event)) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <style>{styleSheet}</style>
      <button
        type="button"
        id="search-everything"
        className="gfe-open-search"
        aria-label={t('searchEverything')}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
        disabled={!isHydrated}
        onClick={() => setIsOpen(true)}
      >
        <SearchIcon />
        <span>{t('searchEverything')}</span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog eventsSlug={eventsSlug} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Whoever writes means a slash by it, and in rich text Ctrl K makes a link. */
function opensSearch({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const isElement = target instanceof HTMLElement
  if (isElement && (target.isContentEditable || target.closest('dialog'))) return false
  if ((ctrlKey || metaKey) && !shiftKey) return key.toLowerCase() === 'k'
  return key === '/' && !(isElement && target.closest('input, textarea, select'))
}
