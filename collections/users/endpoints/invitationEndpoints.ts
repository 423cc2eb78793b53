import { type Endpoint, Forbidden, NotFound } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../../src/options.ts'
import type { User } from '../../../src/payload-types.ts'
import { createInvitedUser, inviteUser } from '../inviteUser.ts'

/** Makes an account and invites whoever it is for; invites somebody once more. For administrators. */
export const invitationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => {
      if (!optionsOf(req.payload).isAdministrator({ req })) throw new Forbidden(req.t)
      const { name, email, roles } = ((await req.json?.()) ?? {}) as Pick<User, 'name' | 'email' | 'roles'>
      const { user, isSent } = await createInvitedUser({
        data: { name, email, roles },
        locale: toLocale(req.i18n.language),
        req,
        now: new Date(),
      })
      return Response.json({ id: user.id, isSent }, { status: 201 })
    },
  },
  {
    path: '/:id/invite',
    method: 'post',
    handler: async (req) => {
      if (!optionsOf(req.payload).isAdministrator({ req })) throw new Forbidden(req.t)
      const user = await req.payload.findByID({
        collection: 'users',
        id: String(req.routeParams?.id),
        depth: 0,
        disableErrors: true,
      })
      if (!user) throw new NotFound(req.t)
      const locale = toLocale(req.i18n.language)
      const isSent = await inviteUser({ payload: req.payload, user, locale, now: new Date() })
      return Response.json({ id: user.id, isSent })
    },
  },
]
