import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { readKey } from '../readKey.ts'

/** One published event, by exactly one of id and slug. */
export const event: NonNullable<QueryResolvers['event']> = async (
  _,
  { id, slug, ...args },
  { payload, now, programme },
) => {
  const locale = toLocale(args.locale)
  const found = await findPublicEvent({
    payload,
    programme: await programme(),
    locale,
    now,
    ...readKey({ type: 'Event', id, slug }),
  })
  return found && Object.assign(found, { locale })
}
