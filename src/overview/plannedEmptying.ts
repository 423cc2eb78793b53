import { formatMoment } from '../events/rules/eventTime.ts'
import { optionsOf } from '../options.ts'
import { emptiedAt } from '../trash/rules/trash.ts'
import { trashableCollections } from '../trash/trashableCollections.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import type { OverviewStep } from './rules/overview.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

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
  for (const { slug, admin } of trashableCollections(payload)) {
    const { useAsTitle = 'id' } = admin
    const { docs } = await payload.find({
      collection: slug,
      where: { deletedAt: { exists: true } },
      trash: true,
      select: { [useAsTitle]: true, deletedAt: true } as never,
      sort: 'deletedAt',
      limit: shown,
      depth: 0,
      pagination: false,
      ...inLanguage({ payload, locale }),
    })
    for (const document of docs as unknown as { id: string; deletedAt: string; [title: string]: unknown }[]) {
      const { id, deletedAt, [useAsTitle]: title } = document
      trashed.push({ at: emptiedAt(deletedAt), path: `${slug}/trash/${id}`, title: String(title ?? id) })
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
