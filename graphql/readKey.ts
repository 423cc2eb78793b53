import { badUserInput, shown } from './badUserInput.ts'
import { type NodeType, requireGlobalId } from './globalId.ts'

/**
 * Reads which one is asked for: by the id that the database has, or by a slug. Throws BAD_USER_INPUT unless exactly one
 * is given, and where the id is that of something else.
 */
export function readKey({
  type,
  id,
  slug,
}: {
  type: NodeType
  id?: string | null
  slug?: string | null
}): { id: string } | { slug: string } {
  if (typeof id === 'string' && typeof slug !== 'string') {
    const read = requireGlobalId(id)
    if (read.type === type) return { id: read.id }
    const article = type === 'Event' ? 'an' : 'a'
    throw badUserInput({
      argument: 'id',
      message: `id must be the id of ${article} ${type}, got that of a ${read.type}`,
    })
  }
  if (typeof slug === 'string' && typeof id !== 'string') return { slug }
  throw badUserInput({
    argument: 'id',
    message: `exactly one of id and slug must be given, got id ${shown(id ?? null)} and slug ${shown(slug ?? null)}`,
  })
}
