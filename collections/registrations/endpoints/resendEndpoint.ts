import { type Endpoint, NotFound } from 'payload'
import { resendStatusMail } from '../../../src/mail/resendStatusMail.ts'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { requireEditor } from './requireStaff.ts'

/** Sends somebody the mail about their registration once more. */
export const resendEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    const registrationId = String(req.routeParams?.id)
    requireEditor({ req })
    const { payload } = req
    const result = await resendStatusMail({ payload, registrationId, by: nameOfUser(req), now: new Date() })
    if (!result) throw new NotFound(req.t)
    return Response.json({ result })
  },
})
