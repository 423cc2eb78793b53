import { MongoClient } from 'mongodb'
import { randomUUID } from 'node:crypto'
import { asAdministrator } from './emptyPostgres.ts'

/** A database with nothing in it, not even tables. */
export interface UnmigratedDatabase {
  url: string
  drop: () => Promise<void>
}

/** Makes one on the server that the suite was given; on SQLite, the project itself says which file it is. */
export async function unmigratedDatabase(
  kind: 'sqlite' | 'postgres' | 'mongodb',
): Promise<UnmigratedDatabase> {
  const name = `green-forum-events-${randomUUID()}`
  if (kind === 'sqlite') return { url: '', drop: () => Promise.resolve() }
  const variable = kind === 'postgres' ? 'POSTGRES_TEST_URL' : 'MONGODB_TEST_URL'
  const server = process.env[variable]
  if (!server) throw new Error(`${variable} names no server`)
  const url = new URL(server)
  url.pathname = `/${name}`
  if (kind === 'postgres') {
    const run = (statement: string) =>
      asAdministrator(async (client) => {
        await client.query(statement)
      })
    await run(`CREATE DATABASE "${name}"`)
    return { url: url.href, drop: () => run(`DROP DATABASE "${name}" WITH (FORCE)`) }
  }
  return {
    url: url.href,
    drop: async () => {
      const client = await MongoClient.connect(url.href)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
