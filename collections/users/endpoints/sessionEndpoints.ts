import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { endSessions } from '../../../src/accounts/endSessions.ts'
import { listSessions } from '../../../src/accounts/rules/listSessions.ts'
import { optionsOf } from '../../../src/options.ts'
import type { User } from '../../../src/payload-types.ts'

type StoredSession = NonNullable<User['sessions']>[number]

/** Where an account is logged in; ends one of these sessions, or all but that of the request. For itself, and for administrators. */
export const sessionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/sessions',
    method: 'get',
    handler: async (req) => {
      const { sessions } = await accountOf(req)
      const listed = listSessions({ sessions, current: currentSession(req), now: new Date() })
      return Response.json({ sessions: listed }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/:id/sessions/:session',
    method: 'delete',
    handler: async (req) => end(req, ({ id }) => id === req.routeParams?.session),
  },
  {
    path: '/:id/sessions',
    method: 'delete',
    handler: async (req) => end(req, ({ id }) => id !== currentSession(req)),
  },
]

async function end(
  req: PayloadRequest,
  isMeant: Parameters<typeof endSessions>[0]['isMeant'],
): Promise<Response> {
  const { id } = await accountOf(req)
  return Response.json({ ended: await endSessions({ payload: req.payload, account: id, isMeant }) })
}

/** Throws Forbidden unless the account is one's own or one is an administrator; NotFound where there is none. */
async function accountOf(req: PayloadRequest): Promise<{ id: string; sessions: StoredSession[] }> {
  const id = String(req.routeParams?.id)
  const isOwn = req.user !== null && String(req.user.id) === id
  if (!isOwn && !optionsOf(req.payload).isAdministrator({ req })) throw new Forbidden(req.t)
  const account = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  if (!account) throw new NotFound(req.t)
  return { id, sessions: account.sessions ?? [] }
}

function currentSession({ user }: PayloadRequest): string | undefined {
  return (user as { _sid?: string } | null)?._sid
}
