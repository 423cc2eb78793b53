import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { testDatabase } from '../../support/database.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

interface DrizzleKit {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const onSqlite = testDatabase === 'sqlite' ? describe : describe.skip

onSqlite('the SQLite migrations', () => {
  it('lead to the schema of the collections: there is nothing left to migrate', async () => {
    const folder = new URL('../../../migrations/sqlite/', import.meta.url)
    const latest = (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1)
    const snapshot: unknown = JSON.parse(await readFile(new URL(latest ?? '', folder), 'utf8'))
    const { db } = test.payload as unknown as { db: { schema: unknown; requireDrizzleKit: () => DrizzleKit } }
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    expect(await generateMigration(snapshot, await generateDrizzleJson(db.schema))).toEqual([])
  })
})
