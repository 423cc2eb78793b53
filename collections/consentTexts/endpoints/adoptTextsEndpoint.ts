import { type Endpoint, Forbidden } from 'payload'
import { adoptShippedTexts } from '../../../src/consents/shipped/adoptShippedTexts.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/** Takes over the texts of consent that come with the program, for administrators. */
export const adoptTextsEndpoint = ({ isAdministrator }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/adopt',
  method: 'post',
  handler: async (req) => {
    if (!isAdministrator({ req })) throw new Forbidden(req.t)
    await adoptShippedTexts({ req })
    return Response.json({}, { headers: { 'Cache-Control': 'no-store' } })
  },
})
