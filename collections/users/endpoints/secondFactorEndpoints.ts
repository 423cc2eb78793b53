import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { CodeError } from '../../../src/accounts/rules/CodeError.ts'
import type { SecondFactorState } from '../../../src/accounts/rules/secondFactor.ts'
import { endSessions } from '../../../src/accounts/endSessions.ts'
import { deleteSecondFactor } from '../../../src/accounts/secondFactor/deleteSecondFactor.ts'
import { findSecondFactor } from '../../../src/accounts/secondFactor/findSecondFactor.ts'
import { offerSecondFactor } from '../../../src/accounts/secondFactor/offerSecondFactor.ts'
import { renewRecoveryCodes } from '../../../src/accounts/secondFactor/renewRecoveryCodes.ts'
import { useCode } from '../../../src/accounts/secondFactor/useCode.ts'
import { accountMessages } from '../../../src/i18n/accountMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../../src/options.ts'
import type { User } from '../../../src/payload-types.ts'
import { sendAccountMail } from '../../../src/mail/accountMail.ts'
import { answerCodes, codeIn } from '../secondFactor/answerCodes.ts'
import { auditSecondFactor } from '../secondFactor/auditSecondFactor.ts'
import { setUpSecondFactor } from '../secondFactor/setUpSecondFactor.ts'

const noStore = { 'Cache-Control': 'no-store' }

/** The second factor of one's own account: set up, new recovery codes, off. Administrators take it off other accounts. */
export const secondFactorEndpoints = ({ isRequired }: { isRequired: boolean }): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/second-factor',
    method: 'get',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      if (String(req.user?.id) !== id) requireAdministrator(req)
      const factor = await findSecondFactor({ payload: req.payload, account: id })
      const state: SecondFactorState = {
        isOn: factor !== null,
        since: factor?.createdAt ?? null,
        recoveryCodesLeft: (factor?.recoveryCodes as string[] | undefined)?.length ?? 0,
        isRequired,
      }
      return Response.json(state, { headers: noStore })
    },
  },
  {
    path: '/second-factor/offer',
    method: 'post',
    handler: async (req) => {
      const { id, email } = ownAccount(req)
      return answerCodes({
        req,
        act: async () => {
          if (await findSecondFactor({ payload: req.payload, account: id })) throw new CodeError('alreadyOn')
          const offer = offerSecondFactor({ payload: req.payload, account: id, email })
          return Response.json(offer, { headers: noStore })
        },
      })
    },
  },
  {
    path: '/second-factor',
    method: 'post',
    handler: async (req) => {
      const user = ownAccount(req)
      const given = await codeIn(req)
      const act = () => setUpSecondFactor({ req, user, ...given, now: new Date() })
      const recoveryCodes = await answerCodes({ req, act })
      // These began without a code.
      await endSessions({ payload: req.payload, account: user.id, isMeant: ({ id }) => id !== user._sid })
      return Response.json({ recoveryCodes }, { status: 201, headers: noStore })
    },
  },
  {
    path: '/second-factor/recovery-codes',
    method: 'post',
    handler: async (req) => {
      const { id } = ownAccount(req)
      await useGivenCode(req, id)
      const recoveryCodes = await renewRecoveryCodes({ payload: req.payload, account: id })
      return Response.json({ recoveryCodes }, { headers: noStore })
    },
  },
  {
    path: '/second-factor/remove',
    method: 'post',
    handler: async (req) => {
      const { id } = ownAccount(req)
      await useGivenCode(req, id)
      await remove(req, id)
      if (isRequired) await endSessions({ payload: req.payload, account: id })
      return Response.json({ isOn: false })
    },
  },
  {
    path: '/:id/second-factor',
    method: 'delete',
    handler: async (req) => {
      requireAdministrator(req)
      const { payload } = req
      const id = String(req.routeParams?.id)
      // Their own goes by a code, so that an open screen is not enough.
      if (String(req.user?.id) === id) throw new Forbidden(req.t)
      const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
      if (!user) throw new NotFound(req.t)
      const locale = toLocale(req.i18n.language)
      if (!(await findSecondFactor({ payload, account: id })))
        throw new APIError(accountMessages(locale).codes.off(0), 409, undefined, true)
      await remove(req, id)
      await endSessions({ payload, account: id })
      const isSent = await sendAccountMail({ payload, kind: 'secondFactorRemoved', user, locale })
      return Response.json({ isOn: false, isSent })
    },
  },
]

async function useGivenCode(req: PayloadRequest, account: string): Promise<void> {
  const { code } = await codeIn(req)
  await answerCodes({ req, act: () => useCode({ payload: req.payload, account, code, now: new Date() }) })
}

function remove(req: PayloadRequest, account: string): Promise<void> {
  const act = () => deleteSecondFactor({ payload: req.payload, account })
  return auditSecondFactor({ req, account, isOn: false, act })
}

function requireAdministrator(req: PayloadRequest): void {
  if (!optionsOf(req.payload).isAdministrator({ req })) throw new Forbidden(req.t)
}

function ownAccount(req: PayloadRequest): { id: string; email: string; _sid?: string } {
  if (!req.user) throw new Forbidden(req.t)
  const { id, email, _sid } = req.user as { id: unknown; email: string; _sid?: string }
  return { id: String(id), email, _sid }
}
