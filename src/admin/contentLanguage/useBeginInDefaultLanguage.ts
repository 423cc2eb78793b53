import { useDocumentInfo, useEditDepth, useLocale } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { useEffect } from 'react'

/**
 * Payload keeps the language of the content that somebody chose last, for other documents too. A new one begins in the
 * main language all the same, unless another is chosen in its own form. In a drawer it is that of the form beneath.
 */
export function useBeginInDefaultLanguage({ main }: { main: string }): void {
  const { id } = useDocumentInfo()
  const { code } = useLocale() as { code?: string }
  const depth = useEditDepth()
  const chosen = useSearchParams().get('locale')
  const router = useRouter()
  const isElsewhere =
    id === undefined && depth === 1 && chosen === null && code !== undefined && code !== main
  useEffect(() => {
    if (isElsewhere) router.replace(`?locale=${main}`)
  }, [isElsewhere, main, router])
}
