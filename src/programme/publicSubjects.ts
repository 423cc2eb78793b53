import type { LocalProgramme } from './readModel/Programme.ts'
import { type NamePosition, pageByName } from './rules/nameOrder.ts'
import type { Page, PageRequest } from './rules/page.ts'
import type { PublicPartner, PublicSpeaker, PublicTopic } from './rules/publicEvent.ts'

/** Whom or what events refer to, by the names of their collections. */
interface Subjects {
  speakers: PublicSpeaker
  partners: PublicPartner
  topics: PublicTopic
}

export type SubjectKind = keyof Subjects

function subjectsOf<Kind extends SubjectKind>(
  programme: LocalProgramme,
  kind: Kind,
): ReadonlyMap<string, Subjects[Kind]> {
  return programme[kind] as ReadonlyMap<string, never>
}

/**
 * Finds whom or what published events, whenever those were, refer to, by its id, its slug or one that it had before; null
 * where there is none.
 */
export function findPublicSubject<Kind extends SubjectKind>({
  programme,
  kind,
  ...key
}: {
  programme: LocalProgramme
  kind: Kind
} & ({ id: string } | { slug: string })): Subjects[Kind] | null {
  const id = 'id' in key ? key.id : programme.idsBySlug[kind].get(key.slug)
  return subjectsOf(programme, kind).get(id ?? '') ?? null
}

/** A page of those whom or what published events refer to, by name. `totalCount` counts all of them, on this page or not. */
export function pageOfSubjects<Kind extends SubjectKind>({
  programme,
  kind,
  ...page
}: PageRequest<NamePosition> & {
  programme: LocalProgramme
  kind: Kind
}): Page<Subjects[Kind]> & { totalCount: number } {
  const subjects = subjectsOf(programme, kind)
  return { ...pageByName({ ...page, items: [...subjects.values()] }), totalCount: subjects.size }
}
