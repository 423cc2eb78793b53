'use client'

import { useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import { hasWords } from '../../richText/rules/hasWords.ts'
import { useLoaded } from '../useLoaded.ts'

const path = 'registration.notices'

/** Shows in the form of a new event the notices that it begins with, to be changed or removed. Shows nothing itself. */
export function UsualNotices({ slug }: { slug: string }): null {
  const { id } = useDocumentInfo()
  const { code } = useLocale() as { code?: string }
  const { dispatchFields } = useForm()
  // Whoever has removed them has left an empty text.
  const isUntouched = useFormFields(([fields]) => (fields[path]?.value ?? null) === null)
  const { answer } = useLoaded<{ usualNotices?: object | null }>(
    id === undefined
      ? `/globals/${slug}?depth=0&select[usualNotices]=true&locale=${code ?? ''}&fallback-locale=none`
      : null,
  )
  const text = answer?.usualNotices
  useEffect(() => {
    // The editor shows another text only where what it began with is another one.
    if (hasWords(text) && isUntouched)
      dispatchFields({ type: 'UPDATE', path, value: text, initialValue: text })
  }, [dispatchFields, isUntouched, text])
  return null
}
