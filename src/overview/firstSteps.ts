import type { PayloadRequest } from 'payload'
import { wasTestMailSent } from '../mail/templates/sendTestMail.ts'
import { optionsOf } from '../options.ts'
import type { OverviewFirstSteps } from './rules/overview.ts'

/** What an organiser has yet to do before people can register; null once all of it is done. */
export async function firstSteps({ req }: { req: PayloadRequest }): Promise<OverviewFirstSteps | null> {
  const { payload } = req
  const { organiser, consentOptional, slugs, isAdministrator } = optionsOf(payload)
  const texts = await payload.count({ collection: slugs.consentTexts })
  const published = { _status: { equals: 'published' } }
  const events = await payload.count({ collection: slugs.events, where: published })
  const done = {
    // What the settings say by themselves reaches nobody.
    organiser: organiser.email !== '' && !organiser.email.endsWith('@localhost'),
    consentTexts: consentOptional || texts.totalDocs > 0,
    testMail: await wasTestMailSent(payload),
    event: events.totalDocs > 0,
  }
  if (Object.values(done).every(Boolean)) return null
  return { done, mayAdopt: isAdministrator({ req }) }
}
