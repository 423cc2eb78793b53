'use client'

import {
  FormSubmit,
  PopupList,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactElement } from 'react'
import { useOneAtATime } from '../useOneAtATime.ts'
import { useInformedSubmit } from './useInformedSubmit.tsx'

/**
 * Payload's button to publish, in all languages or in one, which asks first whether people shall be told, where the
 * change concerns any. Saving a draft tells nobody and keeps Payload's own button.
 */
export function PublishAndInformButton(): ReactElement | null {
  const {
    id,
    collectionSlug,
    hasPublishedDoc,
    hasPublishPermission,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
  } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale, label: localeLabel } = useLocale()
  const { t } = useTranslation()
  const modified = useFormModified()
  const document = `/${collectionSlug}${id ? `/${id}` : ''}` as const
  const { submit, dialog } = useInformedSubmit({ path: id ? `${document}/announcement-preview` : null })
  const publish = useOneAtATime(async ({ onlyLocale }: { onlyLocale: boolean }): Promise<void> => {
    const query = new URLSearchParams({
      depth: '0',
      locale,
      ...(onlyLocale && { publishSpecificLocale: locale }),
    })
    const action = formatAdminURL({ apiRoute: config.routes.api, path: `${document}?${query.toString()}` })
    const result = await submit({ action, overrides: { _status: 'published' } })
    if (!result) return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  })
  if (!hasPublishPermission) return null
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!(modified || unpublishedVersionCount > 0 || !hasPublishedDoc)}
        onClick={() => publish({ onlyLocale: false })}
        size="medium"
        type="button"
        SubMenuPopupContent={
          config.localization
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  <PopupList.Button
                    id="publish-locale"
                    onClick={() => {
                      close()
                      publish({ onlyLocale: true })
                    }}
                  >
                    {t('version:publishIn', { locale: String(localeLabel ?? locale) })}
                  </PopupList.Button>
                </PopupList.ButtonGroup>
              )
            : undefined
        }
      >
        {t(hasPublishedDoc ? 'version:publishChanges' : 'version:publish')}
      </FormSubmit>
      {dialog}
    </>
  )
}
