import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFile, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { renderGuide } from '../../../scripts/renderGuide.ts'
import { guideContents, guideHtml } from '../../../src/admin/help/guide.generated.ts'
import { helpSection, helpSections } from '../../../src/admin/help/helpSection.ts'
import { optionsOf } from '../../../src/options.ts'
import { testDatabase } from '../../support/database.ts'
import { readDocument } from '../../support/documents.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('what is generated from the collections and kept in the repository', () => {
  const advice = 'run npm run generate'

  it('the types of the documents are up to date', async () => {
    const file = path.join(test.dataDir, 'payload-types.ts')
    await generateTypes(
      { ...test.config, typescript: { ...test.config.typescript, outputFile: file } },
      { log: false },
    )
    const isFresh = (await readFile(file, 'utf8')) === (await readDocument('src/payload-types.ts'))
    expect(isFresh || advice).toBe(true)
  })

  it('the admin’s import map is up to date', async () => {
    const name = 'src/app/(payload)/admin/importMap.js'
    const importMapFile = path.join(test.dataDir, 'importMap.js')
    await copyFile(name, importMapFile)
    const { admin } = test.config
    const importMap = { ...admin.importMap, importMapFile }
    await generateImportMap({ ...test.config, admin: { ...admin, importMap } }, { log: false })
    const isFresh = (await readFile(importMapFile, 'utf8')) === (await readDocument(name))
    expect(isFresh || advice).toBe(true)
  })
})

describe('the guide for editors in the admin', () => {
  it('is that of the repository', async () => {
    const stored = await readDocument('src/admin/help/guide.generated.ts')
    const isFresh = renderGuide(await readDocument('docs/redaktion.md')) === stored
    expect(isFresh || 'run npm run generate').toBe(true)
  })

  it('has each section that a view leads to, and each that it leads to itself', () => {
    const ids = new Set([...guideHtml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const inText = [...guideHtml.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id ?? ''))
    expect(inText.length).toBeGreaterThan(10)
    const linked = [...helpSections, ...guideContents.map(({ id }) => id), ...inText]
    expect(linked.filter((id) => !ids.has(id))).toEqual([])
  })

  it('is led to from the list and the form of each collection that is to be seen', () => {
    const slugs = { ...optionsOf(test.payload).slugs, users: 'users', appearance: 'appearance' }
    const shown = test.config.collections.filter(
      ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
    )
    expect(shown.length).toBeGreaterThan(10)
    const unled = shown.filter(({ slug }) => helpSection({ path: `/collections/${slug}/1`, slugs }) === null)
    expect(unled.map(({ slug }) => slug)).toEqual([])
    expect(helpSection({ path: '/collections/events/1/anwesenheit', slugs })).toBe('anwesenheit')
    expect(helpSection({ path: '/collections/theirs/1', slugs })).toBe(null)
  })
})

interface DrizzleKit {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

const onSql = testDatabase === 'mongodb' ? describe.skip : describe

onSql('the migrations', () => {
  it('lead to the schema of the collections: there is nothing left to migrate', async () => {
    const folder = new URL(`../../../migrations/${testDatabase}/`, import.meta.url)
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
