import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { optionsOf } from '../../src/options.ts'
import { idsIn } from '../../src/services/eventDocuments.ts'
import { mayManageRegistrations } from '../../src/services/registrationAccess.ts'

/** Throws Forbidden unless the user may manage the registrations of an event. */
export async function requireManager({
  req,
  eventId,
}: {
  req: PayloadRequest
  eventId: string
}): Promise<void> {
  if (!(await mayManageRegistrations({ req, eventId }))) throw new Forbidden(req.t)
}

/**
 * The same for the event of a registration. Throws NotFound where there is none, but only to those who may manage some:
 * others learn nothing of what exists.
 */
export async function requireManagerOf({
  req,
  registrationId,
}: {
  req: PayloadRequest
  registrationId: string
}): Promise<void> {
  const registration = await req.payload.findByID({
    collection: optionsOf(req.payload).slugs.registrations,
    id: registrationId,
    select: { event: true },
    depth: 0,
    disableErrors: true,
  })
  const [eventId = ''] = idsIn([registration?.event])
  await requireManager({ req, eventId })
  if (!registration) throw new NotFound(req.t)
}
