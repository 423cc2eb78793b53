/** A view of the admin, and how somebody who is logged in gets there. */
export interface AdminView {
  name: string
  open: () => Promise<unknown>
  /** For whoever is not logged in: without the header and the navigation. */
  isOutside?: true
}
