import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { withinTransaction } from '../../../src/database/withinTransaction.ts'
import { deleteSecondFactor } from '../../../src/accounts/secondFactor/deleteSecondFactor.ts'
import { secondFactorEndpoints } from '../endpoints/secondFactorEndpoints.ts'
import { requireSecondFactor } from './requireSecondFactor.ts'

interface SecondFactorRule {
  /** Whether nobody may be without one. */
  isRequired: boolean
}

/** Adds to accounts the login in two steps: password, then a code of an authenticator app. */
export const withSecondFactor =
  (rule: SecondFactorRule) =>
  ({ hooks, endpoints, ...collection }: CollectionConfig): CollectionConfig => ({
    ...collection,
    endpoints: [...secondFactorEndpoints(rule), ...(endpoints === false ? [] : (endpoints ?? []))],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteChosenPassword],
      beforeLogin: [...(hooks?.beforeLogin ?? []), requireSecondFactor(rule)],
      afterOperation: [...(hooks?.afterOperation ?? []), showRecoveryCodes],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        ({ id, req }) => deleteSecondFactor({ payload: withinTransaction(req), account: String(id) }),
      ],
    },
  })

/** Payload logs in whoever chooses a password by a link. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
const noteChosenPassword: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'resetPassword') req.context.choosesPassword = true
}

/** A login that has set up the second factor answers with the recovery codes, this once. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
const showRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { recoveryCodes } = req.context
  return operation === 'login' && recoveryCodes ? { ...result, recoveryCodes } : result
}
