'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { Use } from '../../references/rules/uses.ts'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Documents that are listed; more are counted. */
const listed = 10

/** Lists beside a document what refers to it, with links: what is in use cannot be deleted. */
export function Uses(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const path = id === undefined ? null : `/${collectionSlug}/${id}/uses`
  const uses = useLoaded<{ uses: Use[] }>(path).answer?.uses

  // The list is a help, not a condition.
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
