import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { readSettings } from '../../../src/settings.ts'

const example = parseEnv(await readFile(new URL('../../../.env.example', import.meta.url), 'utf8'))
// Given, so that none is generated.
const secret = { PAYLOAD_SECRET: 'x'.repeat(32) }

/** The names that the settings ask for. */
function namesOfSettings(): string[] {
  const names: string[] = []
  readSettings(
    new Proxy<Record<string, string | undefined>>(secret, {
      get: (target, name) => {
        if (!names.includes(String(name))) names.push(String(name))
        return target[String(name)]
      },
    }),
  )
  return names
}

describe('the README', () => {
  it('has a row for every setting and none for anything else', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(namesOfSettings().sort())
  })
})

describe('.env.example', () => {
  it('names every setting and nothing else', () => {
    expect(Object.keys(example).sort()).toEqual(namesOfSettings().sort())
  })

  it('holds the defaults', () => {
    expect(readSettings({ ...example, ...secret })).toEqual(readSettings(secret))
  })
})
