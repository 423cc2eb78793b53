import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicSubject, pageOfSubjects, type SubjectKind } from '../../src/programme/publicSubjects.ts'
import type { GraphqlContext } from '../context.ts'
import { nameCursor, readNameCursor } from '../cursor.ts'
import type { QueryResolvers, QuerySpeakerArgs, QuerySpeakersArgs } from '../generated/resolverTypes.ts'
import type { NodeType } from '../globalId.ts'
import { connectionOf, readPage } from '../paging.ts'
import { readKey } from '../readKey.ts'

const types = { speakers: 'Speaker', partners: 'Partner', topics: 'Topic' } as const satisfies Record<
  SubjectKind,
  NodeType
>

/** Somebody who contributes to a published event, by exactly one of id and slug. */
export const speaker: NonNullable<QueryResolvers['speaker']> = (_, args, context) =>
  findOne({ kind: 'speakers', args, context })

/** One organisation that a published event is held with, by exactly one of id and slug. */
export const partner: NonNullable<QueryResolvers['partner']> = (_, args, context) =>
  findOne({ kind: 'partners', args, context })

/** One topic of a published event, by exactly one of id and slug. */
export const topic: NonNullable<QueryResolvers['topic']> = (_, args, context) =>
  findOne({ kind: 'topics', args, context })

/** A page of the speakers of published events. */
export const speakers: NonNullable<QueryResolvers['speakers']> = (_, args, context) =>
  findPage({ kind: 'speakers', args, context })

/** A page of the partners of published events. */
export const partners: NonNullable<QueryResolvers['partners']> = (_, args, context) =>
  findPage({ kind: 'partners', args, context })

async function findOne<Kind extends SubjectKind>({
  kind,
  args: { id, slug, ...args },
  context,
}: {
  kind: Kind
  args: Partial<QuerySpeakerArgs>
  context: GraphqlContext
}) {
  const locale = toLocale(args.locale)
  const key = readKey({ type: types[kind], id, slug })
  const found = findPublicSubject({ programme: (await context.programme())[locale], kind, ...key })
  return found && { ...found, locale }
}

async function findPage<Kind extends 'speakers' | 'partners'>({
  kind,
  args,
  context,
}: {
  kind: Kind
  args: Partial<QuerySpeakersArgs>
  context: GraphqlContext
}) {
  const locale = toLocale(args.locale)
  const request = readPage({ args, context, readCursor: readNameCursor })
  const { items, totalCount, ...page } = pageOfSubjects({
    programme: (await context.programme())[locale],
    kind,
    ...request,
  })
  return connectionOf({
    nodes: items.map((item) => ({ ...item, locale })),
    cursorOf: nameCursor,
    totalCount,
    page,
  })
}
