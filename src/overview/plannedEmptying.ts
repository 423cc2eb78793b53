import { formatMoment } from '../events/rules/eventTime.ts'
import { optionsOf } from '../options.ts'
import { findTitles } from '../references/findTitles.ts'
import { emptiedAt } from '../trash/rules/trash.ts'
import { trashableCollections } from '../trash/trashableCollections.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import type { OverviewStep } from './rules/overview.ts'

const shown = 5

/** What will be deleted for good from the trash, the next first. */
export async function plannedEmptying({
  payload,
  locale,
  now,
  helped,
}: OverviewQuery): Promise<OverviewStep[]> {
  if (helped) return []
  const { timeZone } = optionsOf(payload)
  const trashed: { at: Date; path: string; title: string }[] = []
  for (const { slug } of trashableCollections(payload)) {
    const found = await findTitles({
      payload,
      collection: slug,
      where: { deletedAt: { exists: true } },
      trash: true,
      locale,
      sort: 'deletedAt',
      limit: shown,
    })
    for (const { id, title, deletedAt } of found) {
      if (deletedAt === null) continue
      trashed.push({
        at: emptiedAt(deletedAt),
        path: `${slug}/trash/${id}`,
        title: title || String(id),
      })
    }
  }
  return trashed
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .slice(0, shown)
    .map(({ at, path, title }) => {
      const when = formatMoment({ at: (at < now ? now : at).toISOString(), timeZone, locale })
      return { kind: 'emptying', path, title, when, people: 0 }
    })
}
