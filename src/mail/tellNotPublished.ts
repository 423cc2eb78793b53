import { type CollectionSlug, type Payload, type PayloadRequest, ValidationError, type Where } from 'payload'
import { accountMessages } from '../i18n/accountMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { sendAccountMail } from './accountMail.ts'
import type { MailFact } from './compose/MailContent.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

interface Account {
  email?: string
  name?: string | null
}

interface AuditedSave {
  byCollection: CollectionSlug
  byId: string
}

/**
 * Tells the account that saved a draft last, or all editors where that is not known, why it could not be published when its
 * time had come: once for each such time, and again only while the mail server takes nothing. That they were told is an entry
 * of the audit trail, which no account has made. Never throws.
 */
export async function tellNotPublished({
  payload,
  id,
  error,
  now,
}: {
  payload: Payload
  id: string | number
  error: unknown
  now: Date
}): Promise<void> {
  try {
    // Of what is wrong as well: nobody has asked, so that Payload knows no other.
    const { slugs, fallbackLanguage: locale } = optionsOf(payload)
    const event = await payload.findByID({
      collection: slugs.events,
      id,
      draft: true,
      ...inLanguage({ payload }),
      depth: 0,
      disableErrors: true,
    })
    if (!event?.publishAt || (await wasTold({ payload, id, since: event.publishAt }))) return
    const about = {
      title: event.title ?? '–',
      facts: reasonsIn({ error, locale }),
      path: `/collections/${slugs.events}/${id}` as const,
    }
    let isTold = false
    for (const { email, name } of await findEditors({ payload, id })) {
      if (!email) continue
      const user = { email, name: name ?? '' }
      const isTaken = await sendAccountMail({
        payload,
        user,
        kind: 'notPublished',
        about,
        locale,
      })
      isTold ||= isTaken
    }
    if (isTold) await recordTold({ payload, id, title: event.title, now })
  } catch (fault) {
    const log = { event: id, err: toLoggableError(fault) }
    payload.logger.error({ ...log, msg: 'Nobody could be told that a draft was not published' })
  }
}

/** What is missing or wrong, as the form would say it. */
function reasonsIn({ error, locale }: { error: unknown; locale: Locale }): MailFact[] {
  if (!(error instanceof ValidationError)) return []
  const sentences = error.data.errors.map(({ label, message }) =>
    typeof label === 'string' && label ? `${label}: ${message}` : message,
  )
  return [{ label: accountMessages(locale).missing, value: sentences.join('\n') }]
}

const audited = (id: string | number): Where[] => [
  { kind: { equals: 'events' } },
  { documentId: { equals: String(id) } },
]

async function wasTold({
  payload,
  id,
  since,
}: {
  payload: Payload
  id: string | number
  since: string
}): Promise<boolean> {
  const found: unknown = await payload.db.findOne({
    collection: optionsOf(payload).slugs.auditEntries,
    where: {
      and: [
        ...audited(id),
        { byId: { exists: false } },
        { at: { greater_than_equal: new Date(since).toISOString() } },
      ],
    },
  })
  return Boolean(found)
}

async function recordTold({
  payload,
  id,
  title,
  now,
}: {
  payload: Payload
  id: string | number
  title: string | null | undefined
  now: Date
}): Promise<void> {
  await payload.db.create({
    collection: optionsOf(payload).slugs.auditEntries,
    data: {
      kind: 'events',
      operation: 'update',
      documentId: String(id),
      event: id,
      title: title ?? null,
      at: now.toISOString(),
      state: 'begun',
      changes: [{ field: '_status', from: 'draft', to: 'published' }],
    },
    returning: false,
  })
}

async function findEditors({ payload, id }: { payload: Payload; id: string | number }): Promise<Account[]> {
  const { slugs, isEditor } = optionsOf(payload)
  const { docs: saves } = await payload.db.find<AuditedSave>({
    collection: slugs.auditEntries,
    where: { and: [...audited(id), { byId: { exists: true } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  const [last] = saves
  const account =
    last && payload.collections[last.byCollection]
      ? await payload.findByID({
          collection: last.byCollection,
          id: last.byId,
          depth: 0,
          disableErrors: true,
        })
      : null
  if (account) return [account as Account]
  const collection = payload.config.admin.user as CollectionSlug
  const { docs } = await payload.find({ collection, depth: 0, pagination: false })
  return docs.filter((user) =>
    isEditor({ req: { payload, user: { ...user, collection } } as unknown as PayloadRequest }),
  ) as Account[]
}
