import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  Forbidden,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { RegistrationError, type RegistrationProblem } from '../../src/domain/registrationError.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import type { Registration } from '../../src/payload-types.ts'
import { confirmAuditEntry, withdrawAuditEntry } from '../../src/services/auditTrail.ts'
import { changeRegistration, type RegistrationChange } from '../../src/services/changeRegistration.ts'
import { AlreadyRegistered, createRegistration } from '../../src/services/createRegistration.ts'
import { findStoredRegistration } from '../../src/services/findRegistration.ts'
import { mayHelpWith } from '../../src/services/mayHelpWith.ts'
import { noteRegistrationChange } from '../../src/services/noteRegistrationChange.ts'
import { RegistrationValidationError } from '../../src/services/registrationValidationError.ts'

/**
 * REST and the admin create and change registrations through the use cases, in place of Payload's own endpoints:
 * those give up when a race for a seat is lost, and write back whole rows that may have changed meanwhile.
 */
export const registrationEndpoints = (options: ResolvedOptions): Omit<Endpoint, 'root'>[] => [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      await requireEditor({ req, options })
      const doc = await createByEditor({ req, collection: options.slugs.registrations })
      const message = req.t('general:successfullyCreated', { label: doc.email })
      return Response.json({ doc, message }, { status: 201 })
    },
  },
  {
    path: '/:id',
    method: 'patch',
    handler: async (req) => {
      const collection = options.slugs.registrations
      const id = String(req.routeParams?.id)
      await addDataAndFileToRequest(req)
      const change = await changeAllowed({ req, options, id })
      const note = await noteRegistrationChange({ req, id, change })
      const isFound = await changeByStaff({ req, collection, id, change }).catch(async (error: unknown) => {
        if (note && error instanceof APIError) await withdrawAuditEntry({ payload: req.payload, note })
        throw error
      })
      if (!isFound) throw new NotFound(req.t)
      await confirmAuditEntry({ payload: req.payload, note, documentId: id })
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

const alreadyRegistered: RegistrationProblem = {
  code: 'INVALID_INPUT',
  rule: 'alreadyRegistered',
  field: ['email'],
  details: {},
}

async function requireEditor({
  req,
  options,
}: {
  req: PayloadRequest
  options: ResolvedOptions
}): Promise<void> {
  if (!options.isEditor({ req })) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
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

/** What of the sent form its sender may change: helpers, who attended. Throws Forbidden where that is nothing. */
async function changeAllowed({
  req,
  options,
  id,
}: {
  req: PayloadRequest
  options: ResolvedOptions
  id: string
}): Promise<RegistrationChange> {
  const { name, attended, status } = req.data ?? {}
  const attendance = typeof attended === 'boolean' ? { attended } : {}
  if (options.isEditor({ req })) {
    return {
      ...((typeof name === 'string' || name === null) && { name }),
      ...attendance,
      ...(status !== undefined && { status: status === null ? null : String(status) }),
    }
  }
  const stored = await findStoredRegistration({ payload: req.payload, id })
  if (!stored || !mayHelpWith({ options, req, event: stored.event })) throw new Forbidden(req.t)
  return attendance
}

async function changeByStaff({
  req,
  collection,
  id,
  change,
}: {
  req: PayloadRequest
  collection: string
  id: string
  change: RegistrationChange
}): Promise<boolean> {
  try {
    return await changeRegistration({ payload: req.payload, id, change })
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    throw new RegistrationValidationError({ problems: error.problems, collection, req })
  }
}
