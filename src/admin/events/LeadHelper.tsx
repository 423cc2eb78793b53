'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation.js'
import { useEffect } from 'react'
import type { ParticipationAnswer } from '../../participation/rules/participation.ts'
import { useLoaded } from '../useLoaded.ts'

/** Leads who helps with an event past its form, in which they can change nothing, to the list of those who come. Shows nothing itself. */
export function LeadHelper(): null {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const pathname = usePathname()
  const router = useRouter()
  const isAtForm = id !== undefined && hasSavePermission === false && pathname.endsWith(`/${id}`)
  const { answer } = useLoaded<Pick<ParticipationAnswer, 'mayManage'>>(
    isAtForm ? `/${collectionSlug}/${id}/participation` : null,
  )
  const isHelper = answer?.mayManage === false
  useEffect(() => {
    if (isAtForm && isHelper) router.replace(`${pathname}/anwesenheit`)
  }, [isAtForm, isHelper, pathname, router])
  return null
}
