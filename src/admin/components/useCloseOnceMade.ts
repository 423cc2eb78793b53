import { useDocumentDrawerContext, useDocumentInfo, useModal } from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useEffect } from 'react'

/** The drawers in which something new is being written. Payload shows what it has become as another form in the same one. */
const making = new Set<string>()

/**
 * Closes the drawer in which something was made: it is chosen where it was missed, and the form below goes on there. Not where
 * forms are saved while somebody writes.
 */
export function useCloseOnceMade(): void {
  const { id, docConfig } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const savesItself = docConfig !== undefined && hasAutosaveEnabled(docConfig)
  useEffect(() => {
    if (!drawerSlug || savesItself) return
    if (id === undefined) making.add(drawerSlug)
    else if (making.delete(drawerSlug)) closeModal(drawerSlug)
  }, [closeModal, drawerSlug, id, savesItself])
}
