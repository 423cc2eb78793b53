import { isListening } from './isListening.mjs'

const advice = `The suite needs a MongoDB server (7 or later). Either
  - set MONGODB_TEST_URL to the address of one, such as mongodb://127.0.0.1:27017/ ; each test file makes a database
    of its own there and drops it again; or
  - leave it unset on a machine with internet, where one is downloaded for the tests.`

/**
 * A MongoDB server to test against: MONGODB_TEST_URL, else one downloaded by mongodb-memory-server. Throws with
 * advice where there is neither.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export async function mongodbServer() {
  const given = process.env.MONGODB_TEST_URL
  if (given) {
    if (!(await isListening(given, 27017))) throw new Error(`Nothing listens at MONGODB_TEST_URL.\n${advice}`)
    return { url: given, stop: () => Promise.resolve() }
  }
  try {
    console.log(
      'MONGODB_TEST_URL is not set: starting a MongoDB server of our own (downloaded the first time) …',
    )
    const { MongoMemoryServer } = await import('mongodb-memory-server-core')
    const server = await MongoMemoryServer.create()
    return { url: server.getUri(), stop: () => server.stop() }
  } catch (cause) {
    throw new Error(`No MongoDB server could be started: ${cause.message}\n${advice}`, { cause })
  }
}
