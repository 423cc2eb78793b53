import { useDocumentInfo } from '@payloadcms/ui'

/** Where the endpoints of the event are that is open in the admin, and those of registrations; null while it is new. */
export function useEventPaths(
  registrationsSlug: string,
): { eventPath: string; registrationsPath: string } | null {
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || !collectionSlug) return null
  return { eventPath: `/${collectionSlug}/${id}`, registrationsPath: `/${registrationsSlug}` }
}
