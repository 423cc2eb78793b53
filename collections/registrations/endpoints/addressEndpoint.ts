import { addDataAndFileToRequest, type Endpoint, NotFound } from 'payload'
import { correctAddress } from '../../../src/registrations/correctAddress.ts'
import { AlreadyRegistered } from '../../../src/registrations/storeRegistration.ts'
import { explainProblems } from '../../../src/registrations/validationError.ts'
import { answerAlreadyRegistered } from './answerAlreadyRegistered.ts'
import { withAuditNote } from './changeByStaff.ts'
import { requireEditor } from './requireStaff.ts'

/** Corrects a mistyped address: the person gets the mail that holds now, and whoever got the others has links to nothing. */
export const addressEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/address',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    requireEditor({ req })
    await addDataAndFileToRequest(req)
    const { payload, data = {} } = req
    const email = typeof data.email === 'string' ? data.email : ''
    let result: Awaited<ReturnType<typeof correctAddress>> = 'gone'
    try {
      await withAuditNote({ req, id, change: { email } }, async () => {
        result = await explainProblems({ req, data }, () =>
          correctAddress({ payload, id, email, now: new Date() }),
        )
        return result === 'corrected'
      })
    } catch (error) {
      if (!(error instanceof AlreadyRegistered)) throw error
      return answerAlreadyRegistered({ req, error })
    }
    if (result === 'gone') throw new NotFound(req.t)
    return Response.json({ result })
  },
})
