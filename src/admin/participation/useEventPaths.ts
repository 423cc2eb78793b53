import { useDocumentInfo } from '@payloadcms/ui'

/** Where the endpoints of the event are that is open in the admin, and those of registrations; null while it is new, and in the trash. */
export function useEventPaths(
  registrationsSlug: string,
): { eventPath: string; registrationsPath: string } | null {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  if (id === undefined || !collectionSlug || isTrashed) return null
  return { eventPath: `/${collectionSlug}/${id}`, registrationsPath: `/${registrationsSlug}` }
}
