import { useSite } from '../../SiteContext.tsx'

/** A sentence that ends in the organiser's address. Nothing where none is set. */
export function OrganiserContact({ lead }: { lead: string }) {
  const { organiser } = useSite()
  if (organiser.email === '') return null
  return (
    <p>
      {lead} <a href={`mailto:${organiser.email}`}>{organiser.email}</a>.
    </p>
  )
}
