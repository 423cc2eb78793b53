import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** Where the endpoints of the event are that is open in the admin, and those of registrations; null while it is new. */
export function useEventApi(
  registrationsSlug: string,
): { eventUrl: string; registrationsUrl: string } | null {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || !collectionSlug) return null
  const api = `${config.serverURL}${config.routes.api}`
  return { eventUrl: `${api}/${collectionSlug}/${id}`, registrationsUrl: `${api}/${registrationsSlug}` }
}
