'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

export function LivePreviewListener() {
  const { refresh } = useRouter()
  return (
    <RefreshRouteOnSave refresh={refresh} serverURL={typeof window === 'undefined' ? '' : location.origin} />
  )
}
