import { setTimeout as after } from 'node:timers/promises'

/** Thrown where an answer takes longer than it may. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout'
}

/**
 * Gives an answer, or throws QueryTimeout where it takes too long. What is being read meanwhile is read to its end and
 * thrown away. Whether an answer may be given up is asked when its time is over: nobody should be left not knowing
 * what became of a change.
 */
export async function withinTime<Answer>({
  answer,
  milliseconds,
  mayBeGivenUp,
}: {
  answer: Promise<Answer>
  milliseconds: number
  mayBeGivenUp: () => boolean
}): Promise<Answer> {
  const timer = new AbortController()
  const timeout = after(milliseconds, undefined, { signal: timer.signal, ref: false }).then(() => {
    if (!mayBeGivenUp()) return answer
    throw new QueryTimeout(`No answer within ${milliseconds} ms`)
  })
  try {
    return await Promise.race([answer, timeout])
  } finally {
    timer.abort()
    timeout.catch(() => {})
  }
}
