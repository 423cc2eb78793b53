import type { CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { findByText } from '../../src/search/findByText.ts'
import { searchedSpan } from '../../src/search/rules/searchedSpan.ts'
import { replaceSearch } from '../../src/search/rules/replaceSearch.ts'
import { holdsEveryWord } from '../../src/search/rules/searchText.ts'

/**
 * Has lists and pickers of what editors write find by the one rule of all searches: case, accents, umlauts and the signs that
 * a database takes for wildcards make no difference.
 */
export const searchByText =
  ({ isEditor }: Pick<ResolvedOptions, 'isEditor'>): CollectionBeforeOperationHook =>
  ({ args, collection, req }) =>
    // To the public, what is found would tell words of drafts.
    isEditor({ req })
      ? withSearch({
          args,
          collection,
          find: (search) => findByText({ ...search, payload: withinTransaction(req) }),
        })
      : args

/** The same for people, of whom there may be many: by the column that holds their names as they are looked for. */
export const searchByColumn: CollectionBeforeOperationHook = ({ args, collection }) =>
  withSearch({ args, collection, find: async ({ search }) => holdsEveryWord(search) })

/** The same for what is known by its moment: a day, a month or a year is looked for. */
export const searchByMoment =
  ({ timeZone }: Pick<ResolvedOptions, 'timeZone'>): CollectionBeforeOperationHook =>
  ({ args, collection }) =>
    withSearch({
      args,
      collection,
      find: async ({ fields, search }): Promise<Where> => {
        const span = searchedSpan({ search, timeZone })
        if (span === null) return { id: { in: [] } }
        return { or: fields.map((field) => ({ [field]: span })) }
      },
    })

type Search = Omit<Parameters<typeof findByText>[0], 'payload'>

async function withSearch<Args>({
  args,
  collection: { slug, admin },
  find,
}: {
  args: Args & { where?: Where }
  collection: Pick<CollectionConfig, 'slug' | 'admin'>
  find: (search: Search) => Promise<Where>
}): Promise<Args> {
  if (!args.where) return args
  const fields = [...new Set([...(admin?.listSearchableFields ?? []), admin?.useAsTitle ?? 'id'])]
  const replace = (search: string): Promise<Where> => find({ collection: slug as 'events', fields, search })
  return { ...args, where: await replaceSearch({ where: args.where, fields, replace }) }
}
