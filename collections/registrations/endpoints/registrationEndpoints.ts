import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { optionsOf, type ResolvedOptions } from '../../../src/options.ts'
import type { Registration } from '../../../src/payload-types.ts'
import type { RegistrationChange } from '../../../src/registrations/changeRegistration.ts'
import { raiseSeats, requireRaisableSeats } from '../../../src/registrations/raiseSeats.ts'
import { AlreadyRegistered, storeRegistration } from '../../../src/registrations/storeRegistration.ts'
import { explainProblems } from '../../../src/registrations/validationError.ts'
import { answerAlreadyRegistered } from './answerAlreadyRegistered.ts'
import { answerFull } from './answerFull.ts'
import { changeByStaff, eventOf } from './changeByStaff.ts'
import { requireEditor, requireHelperOf } from './requireStaff.ts'

/**
 * REST and the admin create and change registrations through the use cases, in place of Payload's own endpoints:
 * those give up when a race for a seat is lost, and write back whole rows that may have changed meanwhile.
 */
export const registrationEndpoints = (options: ResolvedOptions): Omit<Endpoint, 'root'>[] => [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      requireEditor({ req })
      await addDataAndFileToRequest(req)
      try {
        const doc = await createByEditor({ req })
        const message = req.t('general:successfullyCreated', { label: doc.email })
        return Response.json({ doc, message }, { status: 201 })
      } catch (error) {
        if (error instanceof AlreadyRegistered) return answerAlreadyRegistered({ req, error })
        const full = await answerFull({ req, eventId: String(req.data?.event), error })
        if (full) return full
        throw error
      }
    },
  },
  {
    path: '/:id',
    method: 'patch',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      await requireHelperOf({ req, registrationId: id })
      await addDataAndFileToRequest(req)
      try {
        const change = changeAllowed({ req, options })
        if (!(await changeByStaff({ req, id, change }))) throw new NotFound(req.t)
      } catch (error) {
        const full = await answerFull({ req, eventId: await eventOf({ req, id }), error })
        if (full) return full
        throw error
      }
      const collection = options.slugs.registrations
      const doc = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, req })
      return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
    },
  },
  {
    path: '/',
    method: 'patch',
    handler: () =>
      Response.json({ errors: [{ message: 'Registrations are changed one by one.' }] }, { status: 405 }),
  },
]

/** What of the sent form makes a registration; the rest is the system's. */
const given = [
  'event',
  'email',
  'name',
  'locale',
  'topicSuggestion',
  'answers',
  'consents',
  'consentsGiven',
  'consentChannel',
]

async function createByEditor({ req }: { req: PayloadRequest }): Promise<Registration> {
  const { payload } = req
  const sent = req.data ?? {}
  const data = Object.fromEntries(given.flatMap((name) => (name in sent ? [[name, sent[name]]] : [])))
  const raises = sent.whenFull === 'raise'
  const eventId = String(data.event)
  if (raises) await explainProblems({ req, data }, () => requireRaisableSeats({ payload, eventId }))
  const store = (): Promise<Registration> =>
    payload.create({
      collection: optionsOf(payload).slugs.registrations,
      // Checked by the collection's hooks, whatever it is.
      data: data as Partial<Registration> as Registration,
      depth: 0,
      req,
      context: { whenFull: sent.whenFull },
    })
  const registration = await storeRegistration({ payload, data, store })
  if (raises) await raiseSeats({ req, eventId })
  return registration
}

/** What of the sent form its sender may change: helpers, who attended. */
function changeAllowed({
  req,
  options,
}: {
  req: PayloadRequest
  options: ResolvedOptions
}): RegistrationChange {
  const { name, attended, notes, status, raisesSeats } = req.data ?? {}
  const attendance = typeof attended === 'boolean' ? { attended } : {}
  if (!options.isEditor({ req })) return attendance
  return {
    ...((typeof name === 'string' || name === null) && { name }),
    ...attendance,
    ...((typeof notes === 'string' || notes === null) && { notes }),
    ...(status !== undefined && { status: status === null ? null : String(status) }),
    ...(raisesSeats === true && { raisesSeats }),
  }
}
