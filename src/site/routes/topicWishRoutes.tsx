import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import {
  isRegistrationError,
  type RegistrationError,
  retryAfterOf,
} from '../../registrations/rules/errors.ts'
import { suggestTopic } from '../../topicWishes/suggestTopic.ts'
import { visitorNetwork } from '../../protection/visitorNetwork.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { stampRefusal } from '../forms/formStamps.ts'
import { onePerAddress, publicCaching } from '../headers.ts'
import { limitForm } from '../forms/limitForm.tsx'
import { TopicWishPage } from '../pages/TopicWishPage.tsx'
import { TopicWishThanksPage } from '../pages/TopicWishThanksPage.tsx'
import { isTrapped } from '../forms/registrationForm.ts'
import { requireForm } from '../forms/requireForm.tsx'
import {
  readTopicWishForm,
  wishFormProblems,
  type TopicWishFormValues,
  topicWishStampSlug,
  wishIn,
} from '../forms/topicWishForm.ts'
import { optionsOf } from '../../options.ts'

/** The form for a wished topic, what takes it, and the page after it. */
export function createTopicWishRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const { topicWish, topicWishThanks } = optionsOf(payload).addresses[locale]
    app.get(topicWish, onePerAddress, publicCaching, (context) =>
      answerPage({ context, payload, locale, page: () => <TopicWishPage /> }),
    )
    app.post(topicWish, requireForm({ payload }), limitForm({ payload }), (context) =>
      takeWish({ context, payload, locale }),
    )
    app.get(topicWishThanks, onePerAddress, publicCaching, (context) =>
      answerPage({ context, payload, locale, page: () => <TopicWishThanksPage /> }),
    )
  }
  return app
}

async function takeWish({
  context,
  payload,
  locale,
}: {
  context: Context
  payload: Payload
  locale: Locale
}): Promise<Response> {
  const body = await context.req.text()
  const values = readTopicWishForm(body)
  const { stamp, proofOfWork } = values
  context.header('Cache-Control', 'no-store')
  const thank = (): Response => context.redirect(optionsOf(payload).addresses[locale].topicWishThanks, 303)
  // A program learns nothing from an answer that it takes for success.
  if (isTrapped(body)) return thank()
  const refuseAs = (error: RegistrationError, values: TopicWishFormValues): Promise<Response> =>
    refuse({ context, payload, locale, values, error })
  const unstamped = stampRefusal({ payload, stamp, slug: topicWishStampSlug })
  if (unstamped) return refuseAs(unstamped.error, { ...values, stamp: unstamped.stamp })
  try {
    const network = visitorNetwork({ context, payload })
    await suggestTopic({ payload, network, proofOfWork, input: { ...wishIn(values), locale } })
    return thank()
  } catch (error) {
    if (!isRegistrationError(error)) throw error
    const isUnproven = error.problems.some(({ rule }) => rule === 'proofOfWork')
    return refuseAs(error, isUnproven ? { ...values, proofOfWork: '' } : values)
  }
}

function refuse({
  context,
  payload,
  locale,
  values,
  error,
}: {
  context: Context
  payload: Payload
  locale: Locale
  values: TopicWishFormValues
  error: RegistrationError
}): Promise<Response> {
  const problems = wishFormProblems({ problems: error.problems, locale })
  const seconds = retryAfterOf(error)
  if (seconds !== null) context.header('Retry-After', String(seconds))
  return answerPage({
    context,
    payload,
    locale,
    status: seconds === null ? 422 : 429,
    page: () => <TopicWishPage values={values} problems={problems} />,
  })
}
