import type { LocalProgramme } from './readModel/Programme.ts'

type Subjects = Pick<LocalProgramme, 'speakers' | 'partners' | 'topics'>

/** Finds whom or what published events, whenever those were, refer to, by its slug or one that it had before; null where there is none. */
export function findPublicSubject<Kind extends keyof Subjects>({
  programme,
  kind,
  slug,
}: {
  programme: LocalProgramme
  kind: Kind
  slug: string
}): (Subjects[Kind] extends ReadonlyMap<string, infer Subject> ? Subject : never) | null {
  const subjects = programme[kind] as ReadonlyMap<string, never>
  return subjects.get(programme.idsBySlug[kind].get(slug) ?? '') ?? null
}
