import { toLocale } from '../../src/i18n/rules/locale.ts'
import { retryAfterOf } from '../../src/registrations/rules/errors.ts'
import { suggestTopic as suggest } from '../../src/topicWishes/suggestTopic.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { userErrorsOf } from '../userErrors.ts'

/** Takes a wish for a topic; what a person can mend comes back as userErrors. */
export const suggestTopic: NonNullable<MutationResolvers['suggestTopic']> = async (
  _,
  { input: { proofOfWork, ...input } },
  { payload, sender, source, retryAfter },
) => {
  try {
    await suggest({
      payload,
      network: sender.network,
      site: sender.site,
      proofOfWork: proofOfWork ?? '',
      input: { ...input, source },
    })
    return { accepted: true, userErrors: [] }
  } catch (error) {
    const seconds = retryAfterOf(error)
    if (seconds !== null) retryAfter(seconds)
    return { accepted: false, userErrors: userErrorsOf({ error, locale: toLocale(input.locale) }) }
  }
}
