import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { optionsOf } from '../../../src/options.ts'
import { idsIn } from '../../../src/events/eventDocuments.ts'
import { canAssist } from '../../../src/accounts/canAssist.ts'

/** Throws Forbidden unless the user may do everything with registrations: editors. */
export function requireEditor({ req }: { req: PayloadRequest }): void {
  if (!optionsOf(req.payload).isEditor({ req })) throw new Forbidden(req.t)
}

/** Throws Forbidden unless the user may see the registrations of an event and tick who attended. */
export function requireHelper({ req, eventId }: { req: PayloadRequest; eventId: string }): void {
  const options = optionsOf(req.payload)
  if (!canAssist({ options, req, event: eventId })) throw new Forbidden(req.t)
}

/**
 * The same for the event of a registration. Throws NotFound where there is none, but only to those who may manage all:
 * others learn nothing of what exists.
 */
export async function requireHelperOf({
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
  requireHelper({ req, eventId })
  if (!registration) throw new NotFound(req.t)
}
