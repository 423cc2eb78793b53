'use client'

import { PayloadAdminBar } from '@payloadcms/admin-bar'

export function AdminBar({ preview }: { preview: boolean }) {
  return <PayloadAdminBar cmsURL="" collectionSlug="pages" preview={preview} />
}
