'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { Use } from '../../references/rules/uses.ts'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Documents that are listed; more are counted. */
const listed = 10

/** Lists beside a document what refers to it, with links: what is in use cannot be deleted. */
export function Uses(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const uses = useUses(id === undefined ? null : `/${collectionSlug}/${id}/uses`)

  if (!uses) return null
  return (
    <div className="field-type">
      <p className="field-label">{t('usedIn')}</p>
      {uses.length === 0 && <p className="field-description">{t('usedNowhere')}</p>}
      <ul>
        {uses.slice(0, listed).map(({ collection, id, title, url }) => (
          <li key={`${collection}/${id}`}>
            <a href={url}>{title || t('usedUntitled')}</a>
          </li>
        ))}
      </ul>
      {uses.length > listed && <p>{t('usedMore', { count: uses.length - listed })}</p>}
    </div>
  )
}

/** Null while nothing is known, and where it cannot be asked: the list is a help, not a condition. */
function useUses(path: string | null): Use[] | null {
  const api = useApi()
  const [uses, setUses] = useState<Use[] | null>(null)
  useEffect(() => {
    if (!path) return
    const aborted = new AbortController()
    api
      .get<{ uses: Use[] }>(path, { signal: aborted.signal })
      .then((answer) => setUses(answer.uses))
      .catch(() => setUses(null))
    return () => aborted.abort()
  }, [api, path])
  return uses
}
