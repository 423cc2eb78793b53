import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

// Plain JavaScript, since it runs before anything is compiled.
const program = new URL('../../runner/databaseTests.mjs', import.meta.url).href
const { databaseTestFiles } = (await import(program)) as { databaseTestFiles: string[] }

const root = path.resolve(import.meta.dirname, '../..')

describe('the tests of what can differ between databases', () => {
  it('are all there, each of them named once', () => {
    expect(databaseTestFiles.filter((file) => !existsSync(path.join(root, `${file}.test.ts`)))).toEqual([])
    expect(new Set(databaseTestFiles).size).toBe(databaseTestFiles.length)
  })

  it('are all those that ask which database they run on', async () => {
    const asking: string[] = []
    for (const project of ['integration', 'graphql']) {
      const folder = path.join(root, project)
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.test.ts')) continue
        const text = await readFile(path.join(folder, file), 'utf8')
        if (text.includes('testDatabase')) asking.push(`${project}/${file.replace(/\.test\.ts$/, '')}`)
      }
    }
    expect(asking.length).toBeGreaterThan(0)
    expect(asking.filter((file) => !databaseTestFiles.includes(file))).toEqual([])
  })
})
