import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { withinTime } from '../runtime/withinTime.ts'
import { beforeDestroy } from '../runtime/beforeDestroy.ts'

/** What the limits ask of Redis, by the names of its client. */
export interface RedisCounters {
  eval: (script: string, options: { keys: string[]; arguments: string[] }) => Promise<unknown>
  del: (key: string) => Promise<number>
}

/** Milliseconds that somebody who registers waits for Redis. */
const patience = 1000

/** Milliseconds between two tries to connect: more each time, up to the most. */
const pauses = { first: 100, longest: 5000 }

/**
 * Connects to the Redis of the options, whose client is loaded where there is one alone. What is asked while it is away
 * rejects at once, and is said once until it is back. Null where there is none.
 */
export async function connectToRedis(payload: Payload): Promise<RedisCounters | null> {
  const { redisUrl } = optionsOf(payload)
  if (!redisUrl) return null
  const { logger } = payload
  let isAway = false
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      const given = await withinTime(answer, patience)
      if (isAway) logger.info('Redis is back: the limits count in all processes together again')
      isAway = false
      return given
    } catch (error) {
      if (!isAway) {
        logger.warn({
          err: toLoggableError(error),
          msg: 'Redis does not answer: until it does, the limits count in each process by itself',
        })
      }
      isAway = true
      throw error
    }
  }
  const client = await createClient(redisUrl).catch((error: unknown) => {
    logger.error({
      err: toLoggableError(error),
      msg: 'greenForumEvents: redisUrl needs the package @redis/client (npm install @redis/client). Until it is there, the limits count in each process by itself',
    })
    return null
  })
  if (!client) return null
  beforeDestroy(payload, () => client.destroy())
  return {
    eval: (script, options) => ask(client.eval(script, options)),
    del: (key) => ask(client.del(key)),
  }
}

async function createClient(url: string) {
  // Whoever has no Redis need not install it, so no bundler may look for it.
  const redis = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ '@redis/client')
  const client = redis.createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: patience,
      reconnectStrategy: (tries) => Math.min(pauses.first * 2 ** tries, pauses.longest),
    },
  })
  await new Promise<void>((resolve) => {
    client.on('ready', resolve)
    // Whoever asks is told; without a listener it would end the process.
    client.on('error', () => resolve())
    client.connect().catch(() => resolve())
  })
  return client
}
