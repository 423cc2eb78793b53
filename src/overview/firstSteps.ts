import type { Payload, PayloadRequest } from 'payload'
import { organiserIn } from '../appearance/appearance.ts'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { wasTestMailSent } from '../mail/templates/sendTestMail.ts'
import { hasMailAdapter } from '../mail/transport/hasMailAdapter.ts'
import { optionsOf } from '../options.ts'
import type { OverviewFirstSteps } from './rules/overview.ts'

/** What an organiser has yet to do before people can register; null once all of it is done. Each is done by the fact, not by a tick. */
export async function firstSteps({ req }: { req: PayloadRequest }): Promise<OverviewFirstSteps | null> {
  const { payload } = req
  const { consentOptional, slugs, isAdministrator } = optionsOf(payload)
  const texts = await payload.count({ collection: slugs.consentTexts })
  const published = { _status: { equals: 'published' } }
  const events = await payload.count({ collection: slugs.events, where: published })
  const { email, postalAddress } = organiserIn({ payload, locale: defaultLocale })
  const done = {
    organiser: reachesSomebody(email) && postalAddress.length > 0,
    sender: hasSender(payload),
    consentTexts: consentOptional || texts.totalDocs > 0,
    testMail: await wasTestMailSent(payload),
    event: events.totalDocs > 0,
  }
  if (Object.values(done).every(Boolean)) return null
  const { totalDocs: drafts } = await payload.count({ collection: slugs.events })
  return { done, isAdministrator: isAdministrator({ req }), hasEvents: drafts > 0 }
}

function hasSender(payload: Payload): boolean {
  return hasMailAdapter(payload) && reachesSomebody(payload.email.defaultFromAddress)
}

/** What the settings say by themselves reaches nobody. */
function reachesSomebody(address: string): boolean {
  return address !== '' && !address.endsWith('@localhost')
}
