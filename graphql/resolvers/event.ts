import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import { badUserInput, shown } from '../badUserInput.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { requireGlobalId } from '../globalId.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

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
    ...readKey({ id, slug }),
  })
  return found && Object.assign(found, { locale })
}

function readKey({
  id,
  slug,
}: {
  id?: string | null
  slug?: string | null
}): { id: string } | { slug: string } {
  if (typeof id === 'string' && typeof slug !== 'string') {
    const read = requireGlobalId(id)
    if (read.type === 'Event') return { id: read.id }
    throw badUserInput({
      argument: 'id',
      message: `id must be the id of an Event, got that of a ${read.type}`,
    })
  }
  if (typeof slug === 'string' && typeof id !== 'string') return { slug }
  throw badUserInput({
    argument: 'id',
    message: `exactly one of id and slug must be given, got id ${shown(id ?? null)} and slug ${shown(slug ?? null)}`,
  })
}
