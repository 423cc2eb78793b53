import type { PayloadRequest, Where } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { inLanguage } from '../i18n/inLanguage.ts'
import { type CollectionName, optionsOf } from '../options.ts'

/** Whether a collection is in the navigation of the user of a request. */
export function isShown({ req, name }: { req: PayloadRequest; name: CollectionName }): boolean {
  const { hidden } = configOf({ req, name }).admin
  const isHidden = typeof hidden === 'function' ? hidden({ user: req.user as never }) : hidden
  return !isHidden && Boolean(req.user)
}

/** Finds what the lists of the admin would show the user of a request: by the access of the collection and the filter of its list. */
export async function findShown<Document>({
  req,
  name,
  where,
  select,
  sort,
  limit,
  locale,
  isStored = false,
}: {
  req: PayloadRequest
  name: CollectionName
  where: Where
  select: object
  sort: string
  limit: number
  /** Default: that of the request. */
  locale?: Locale
  /** As the public sees it, without drafts on top. Default: false. */
  isStored?: boolean
}): Promise<Document[]> {
  if (!isShown({ req, name })) return []
  const { payload } = req
  const { admin, versions } = configOf({ req, name })
  const base = (await admin.baseFilter?.({ req, limit, page: 1, sort })) ?? null
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs[name],
    where: base ? { and: [base, where] } : where,
    select: select as never,
    sort,
    limit,
    pagination: false,
    depth: 0,
    draft: Boolean(versions?.drafts) && !isStored,
    overrideAccess: false,
    // Whoever may read nothing of it finds nothing.
    disableErrors: true,
    // One of its own: reading changes the language of a request for good.
    req: { ...req },
    ...(locale && inLanguage({ payload, locale })),
  })
  return docs
}

function configOf({ req, name }: { req: PayloadRequest; name: CollectionName }) {
  return req.payload.collections[optionsOf(req.payload).slugs[name]].config
}
