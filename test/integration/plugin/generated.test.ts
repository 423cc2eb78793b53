import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { readDocument } from '../../support/documents.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const advice = 'run npm run generate'

describe('what is generated from the collections and kept in the repository', () => {
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
