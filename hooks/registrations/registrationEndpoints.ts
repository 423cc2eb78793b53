import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { RegistrationError, type RegistrationProblem } from '../../src/domain/registrationError.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import type { Registration } from '../../src/payload-types.ts'
import { changeRegistration } from '../../src/services/changeRegistration.ts'
import { AlreadyRegistered, createRegistration } from '../../src/services/createRegistration.ts'
import { nameOfUser } from '../../src/services/nameOfUser.ts'
import { RegistrationValidationError } from '../../src/services/registrationValidationError.ts'
import { requireManager, requireManagerOf } from './requireManager.ts'

/**
 * REST and the admin create and change registrations through the use cases, in place of Payload's own endpoints:
 * those give up when a race for a seat is lost, and write back whole rows that may have changed meanwhile.
 */
export const registrationEndpoints = (options: ResolvedOptions): Omit<Endpoint, 'root'>[] => [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      await requireManager({ req, eventId: String(req.data?.event) })
      const doc = await createByEditor({ req, collection: options.slugs.registrations })
      const message = req.t('general:successfullyCreated', { label: doc.email })
      return Response.json({ doc, message }, { status: 201 })
    },
  },
  {
    path: '/:id',
    method: 'patch',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      await requireManagerOf({ req, registrationId: id })
      await addDataAndFileToRequest(req)
      const isFound = await changeByEditor({ req, collection: options.slugs.registrations, id })
      if (!isFound) throw new NotFound(req.t)
      const doc = await req.payload.findByID({ collection: options.slugs.registrations, id, depth: 0 })
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

const alreadyRegistered: RegistrationProblem = {
  code: 'INVALID_INPUT',
  rule: 'alreadyRegistered',
  field: ['email'],
  details: {},
}

async function createByEditor({
  req,
  collection,
}: {
  req: PayloadRequest
  collection: string
}): Promise<Registration> {
  try {
    const { doc } = await createRegistration({ payload: req.payload, data: req.data ?? {}, req })
    if (!doc) throw new Error('What an editor has created is read back')
    return doc
  } catch (error) {
    if (!(error instanceof AlreadyRegistered)) throw error
    throw new RegistrationValidationError({ problems: [alreadyRegistered], collection, req })
  }
}

async function changeByEditor({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string
}): Promise<boolean> {
  const { name, attended, status } = req.data ?? {}
  const change = {
    ...((typeof name === 'string' || name === null) && { name }),
    ...(typeof attended === 'boolean' && { attended }),
    ...(status !== undefined && { status: status === null ? null : String(status) }),
  }
  try {
    return await changeRegistration({ payload: req.payload, id, change, by: nameOfUser(req) })
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    throw new RegistrationValidationError({ problems: error.problems, collection, req })
  }
}
