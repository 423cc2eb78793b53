import type { Payload } from 'payload'
import { toLocale } from '../i18n/rules/locale.ts'
import { RegistrationError } from '../registrations/rules/errors.ts'
import { addressToKeep, type RawTopicWish, topicWishProblems } from './rules/topicWish.ts'
import { optionsOf } from '../options.ts'
import { spendProofOfWork } from '../protection/proofOfWork.ts'
import { type LimitedSite, limitTopicWishes } from '../protection/rateLimits.ts'
import { storeTopicWish } from './storeTopicWish.ts'

/** A wish as a page or another site sends it. Everything is checked here; nothing needs to be before. */
export interface TopicWishInput extends RawTopicWish {
  /** Name of the site that it comes from; none for our own pages. */
  source?: string | null
}

/**
 * Stores a wish for a topic that somebody outside has sent, for the editors to read. The address is stored only where the
 * person wants to be told, and for a limited time. Throws RegistrationError with everything that is wrong, with
 * TOO_MANY_REQUESTS or PROOF_OF_WORK_REQUIRED; then nothing has been stored.
 */
export async function suggestTopic({
  payload,
  input,
  network,
  site = null,
  proofOfWork,
}: {
  payload: Payload
  input: TopicWishInput
  /** The visitor's, to count by; null where it is not known. */
  network: string | null
  /** The site that vouches for the visitor by its key; no challenge is asked of it. */
  site?: LimitedSite | null
  /** The answer to a challenge; anything where none is asked for. */
  proofOfWork: string
}): Promise<void> {
  await limitTopicWishes({ payload, network, site })
  const problems = topicWishProblems(input)
  if (problems.length > 0) throw new RegistrationError(problems)
  const { proofOfWork: isProofWanted } = optionsOf(payload)
  const isAskedFor = isProofWanted && !site
  const giveBack = isAskedFor ? await spendProofOfWork({ payload, answer: proofOfWork }) : null
  if (isAskedFor && !giveBack) {
    throw new RegistrationError([
      { code: 'PROOF_OF_WORK_REQUIRED', rule: 'proofOfWork', field: ['proofOfWork'], details: {} },
    ])
  }
  try {
    await storeTopicWish({
      payload,
      wish: {
        text: input.text.trim(),
        locale: toLocale(input.locale),
        email: addressToKeep(input),
        source: input.source || null,
      },
    })
  } catch (error) {
    await giveBack?.()
    throw error
  }
}
