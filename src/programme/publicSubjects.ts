import type { LocalProgramme } from './readModel/Programme.ts'

/** Finds the name of a topic or partner of published events, whenever those were; null where there is none. */
export function findPublicSubject({
  programme,
  kind,
  slug,
}: {
  programme: LocalProgramme
  kind: 'topics' | 'partners'
  slug: string
}): string | null {
  for (const subject of programme[kind].values()) if (subject.slug === slug) return subject.name
  return null
}
