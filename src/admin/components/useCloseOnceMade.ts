import { useDocumentDrawerContext, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The drawers in which something new is being written. Payload shows what it has become as another form in the same one. */
const making = new Set<string>()

/** Closes the drawer in which something was made: it is chosen where it was missed, and the form below goes on there. */
export function useCloseOnceMade(): void {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  useEffect(() => {
    if (!drawerSlug) return
    if (id === undefined) making.add(drawerSlug)
    else if (making.delete(drawerSlug)) closeModal(drawerSlug)
  }, [closeModal, drawerSlug, id])
}
