import type { MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { isRegistrationError, retryAfterOf } from '../registrations/rules/errors.ts'
import { describeProblem } from '../i18n/describeProblem.ts'
import { tryLink } from '../protection/rateLimits.ts'
import { visitorNetwork } from '../protection/visitorNetwork.ts'
import { answerMessage } from './answers/answerMessage.tsx'
import { optionsOf } from '../options.ts'

/** Stops a network from trying link after link: after some that open nothing, none is looked up for a while. */
export const limitUnknownLinks =
  ({ payload }: { payload: Payload }): MiddlewareHandler =>
  async (context, next) => {
    const { addresses } = optionsOf(payload)
    if (context.req.path === addresses.proofOfWork) return next()
    const network = visitorNetwork({ context, payload })
    try {
      await tryLink({ payload, network, open: next, hasOpened: () => context.res.status !== 404 })
    } catch (error) {
      const seconds = retryAfterOf(error)
      if (!isRegistrationError(error) || seconds === null) throw error
      const [problem] = error.problems
      context.header('Retry-After', String(seconds))
      const locale = addresses.localeOf(context.req.path)
      return answerMessage({
        context,
        payload,
        status: 429,
        message: ({ errors }) => ({
          title: errors.tooManyTitle,
          text: problem ? describeProblem({ problem, locale }) : '',
        }),
      })
    }
  }
