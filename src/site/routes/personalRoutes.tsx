import { Hono } from 'hono'
import type { Payload } from 'payload'
import { statusAt } from '../../registrations/rules/addressConfirmation.ts'
import { cancelsWithConsent } from '../../consents/withdrawConsent.ts'
import { allConsents } from '../../registrations/findRegistration.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { answerUnknownToken, contentOf, findOwn, ownAccessOf } from './ownRegistration.tsx'
import { ConfirmAddressPage } from '../pages/ConfirmAddressPage.tsx'
import { OwnRegistrationPage } from '../pages/OwnRegistrationPage.tsx'
import { WithdrawConsentPage } from '../pages/WithdrawConsentPage.tsx'
import { savedMark } from '../../addresses/rules/addresses.ts'
import { optionsOf } from '../../options.ts'

/** What only the holder of a token sees. They are in the language in which that person registered. */
export function createPersonalRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  app.get(addresses.registration(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const found = await findOwn({ payload, token })
    if (!found) return answerUnknownToken({ context, payload })
    const isPending = statusAt({ ...found.registration, now: new Date() }) === 'pending'
    const access = await ownAccessOf({ payload, found })
    const isNameSaved = context.req.query(savedMark) !== undefined
    return answerPage({
      context,
      payload,
      locale: found.registration.locale,
      content: contentOf(found),
      page: () =>
        isPending ? (
          <ConfirmAddressPage {...found} token={token} />
        ) : (
          <OwnRegistrationPage {...found} access={access} token={token} isNameSaved={isNameSaved} />
        ),
    })
  })

  app.get(addresses.withdraw({ token: ':token', key: ':key' }), async (context) => {
    const token = context.req.param('token') ?? ''
    const key = context.req.param('key') ?? ''
    const found = await findOwn({ payload, token })
    if (!found) return answerUnknownToken({ context, payload })
    const { registration } = found
    const consent = allConsents(registration).find(
      (each) => each.key === key && each.withdrawnAt === undefined,
    )
    if (!consent) return context.redirect(addresses.registration(token), 303)
    const cancels = await cancelsWithConsent({ payload, registration, key, now: new Date() })
    return answerPage({
      context,
      payload,
      locale: registration.locale,
      content: contentOf(found),
      page: () => <WithdrawConsentPage {...found} consent={consent} cancels={cancels} token={token} />,
    })
  })
  return app
}
