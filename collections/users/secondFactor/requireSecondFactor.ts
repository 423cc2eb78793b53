import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { withinTransaction } from '../../../src/database/withinTransaction.ts'
import { endSessions } from '../../../src/accounts/endSessions.ts'
import { findSecondFactor } from '../../../src/accounts/secondFactor/findSecondFactor.ts'
import { offerSecondFactor } from '../../../src/accounts/secondFactor/offerSecondFactor.ts'
import { useCode } from '../../../src/accounts/secondFactor/useCode.ts'
import { accountMessages } from '../../../src/i18n/accountMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { User } from '../../../src/payload-types.ts'
import { answerCodes, codeIn } from './answerCodes.ts'
import { setUpSecondFactor } from './setUpSecondFactor.ts'

/**
 * Lets nobody in by the password alone who has a second factor, or needs one: the login is refused, and says what it
 * needs, until it comes once more with a code. So there is no session that may do less than others.
 */
export const requireSecondFactor =
  ({ isRequired }: { isRequired: boolean }): CollectionBeforeLoginHook<User> =>
  async ({ req, user }) => {
    const payload = withinTransaction(req)
    const account = String(user.id)
    const isOn = (await findSecondFactor({ payload, account })) !== null
    if (!isOn && !isRequired) return user
    if (req.context.choosesPassword) {
      // Whoever has just chosen a password logs in with it and with a code.
      await endSessions({ payload, account })
      return user
    }
    const now = new Date()
    const { code, seed } = await codeIn(req)
    if (isOn) {
      // Not within the transaction of the login: a code is used up and a wrong one counted, however it ends.
      const demand = { secondFactor: 'code' } as const
      await answerCodes({ req, demand, act: () => useCode({ payload: req.payload, account, code, now }) })
    } else if (seed) {
      const act = () => setUpSecondFactor({ req, user, seed, code, now })
      req.context.recoveryCodes = await answerCodes({ req, act })
    } else {
      const offer = offerSecondFactor({ payload, account, email: user.email })
      const message = accountMessages(toLocale(req.i18n.language)).codes.setUp
      throw new APIError(message, 401, { secondFactor: 'setUp', offer }, true)
    }
    return user
  }
