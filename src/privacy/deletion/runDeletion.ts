import type { Payload } from 'payload'
import { normaliseEmailAddress } from '../../registrations/rules/emailAddress.ts'
import { optionsOf } from '../../options.ts'
import { claimRegistrations } from './claimRegistrations.ts'
import { countDeletion } from './countDeletion.ts'
import { addressesOf, type Deletion, findDeletion } from './Deletion.ts'
import { eraseMails } from '../../mail/erasure/eraseMails.ts'
import { forgetMentions } from './forgetMentions.ts'
import { aggregateCounts } from '../../participation/aggregateCounts.ts'
import { messagesOf } from './messagesOf.ts'
import { scrubDatabase } from '../../database/scrubDatabase.ts'
import { stopMails } from '../../mail/erasure/stopMails.ts'
import { deleteTopicWishes } from './topicWishesOf.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'

/** Milliseconds to wait for mails that are being sent to the people concerned. */
const defaultPatience = 15_000

/** Registrations that are deleted between two looks at the outbox. */
const atOnce = 50

/** Whoever writes mails to many people has looked for them before, and may still be writing to those concerned. */
const maxTries = 10

/**
 * Does what is left to do of a deletion, in this order: marks its registrations, binds itself to them and their counts,
 * adds the counts to the statistics, deletes wishes, mails and registrations, forgets the rest. Each step may be done again, and by
 * several at once, so whoever finds a deletion that died in the middle just runs it. Returns whether it is done; it is not
 * while a mail to one of the people is on its way.
 */
export async function runDeletion({
  payload,
  deletion,
  patience = defaultPatience,
  helps = true,
}: {
  payload: Payload
  deletion: Deletion
  patience?: number
  /** Whether to finish others that hold registrations of the same person. */
  helps?: boolean
}): Promise<boolean> {
  const isTheirs = addressesOf({ payload, deletion })
  let bound: Deletion | null = deletion
  if (deletion.state === 'begun') {
    for (const id of await claimRegistrations({ payload, deletion })) {
      const other = helps ? await findDeletion({ payload, id }) : null
      if (other) await runDeletion({ payload, deletion: other, patience, helps: false })
    }
    bound = await countDeletion({ payload, deletion })
  }
  if (!bound) {
    // Where nothing is stored of a person, there may still be traces.
    if (isTheirs) await eraseTraces({ payload, isTheirs })
    return true
  }
  if (bound.state === 'done') return true
  const { counts = [], registrations = [] } = bound.counted ?? {}
  for (const each of counts) await aggregateCounts({ payload, deletionId: String(bound.id), ...each })
  for (let from = 0; from === 0 || from < registrations.length; from += atOnce) {
    const some = registrations.slice(from, from + atOnce)
    if (!(await erase({ payload, deletion: bound, registrations: some, patience }))) return false
  }
  await deleteTopicWishes({ payload, isTheirs })
  await scrubDatabase(payload)
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.deletions,
    where: { and: [{ id: { equals: bound.id } }, { state: { equals: 'counted' } }] },
    data: {
      state: 'done',
      doneAt: new Date().toISOString(),
      subject: null,
      counted: null,
      leaseUntil: null,
    },
  })
  const { id, kind, registrations: people, mails } = bound
  payload.logger.info({ deletion: id, kind, registrations: people, mails, msg: 'Personal data deleted' })
  return true
}

async function eraseTraces({
  payload,
  isTheirs,
}: {
  payload: Payload
  isTheirs: (email: string) => boolean
}): Promise<void> {
  await eraseMails({ payload, messages: [], isRecipient: isTheirs })
  await forgetMentions({ payload, registrations: [], isTheirs })
}

async function erase({
  payload,
  deletion,
  registrations,
  patience,
}: {
  payload: Payload
  deletion: Deletion
  registrations: readonly (string | number)[]
  patience: number
}): Promise<boolean> {
  const find = () => messagesOf({ payload, deletion, registrations })
  for (let tries = 1; ; tries++) {
    if (!(await stopMails({ payload, find, patience }))) return false
    const isTheirs = addressesOf({ payload, deletion })
    await eraseMails({ payload, messages: await find(), isRecipient: isTheirs })
    // Before the registrations, since those of an automatic deletion are the last to know the addresses.
    const addresses = isTheirs ?? (await addressesIn({ payload, registrations }))
    await forgetMentions({ payload, registrations, isTheirs: addresses })
    try {
      for (const id of registrations) await deleteRegistration({ payload, id })
      return true
    } catch (error) {
      // A mail that was put into the outbox meanwhile holds its registration: SQLite refuses to delete that.
      if (tries === maxTries || (await find()).length === 0) throw error
    }
  }
}

async function addressesIn({
  payload,
  registrations,
}: {
  payload: Payload
  registrations: readonly (string | number)[]
}): Promise<(email: string) => boolean> {
  const { docs } = await payload.db.find<{ email: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { in: [...registrations] } },
    select: { email: true },
    pagination: false,
  })
  const addresses = new Set(docs.map(({ email }) => email))
  return (email) => addresses.has(normaliseEmailAddress(email))
}

/** Through Payload, so that the hooks of the collection pass the seat on and locks and preferences go with it. */
async function deleteRegistration({ payload, id }: { payload: Payload; id: string | number }): Promise<void> {
  const { errors } = await payload.delete({
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { equals: id } },
    depth: 0,
    context: { isDeletion: true },
  })
  const [error] = errors
  if (error) throw new Error(`A registration could not be deleted: ${error.message}`)
}
