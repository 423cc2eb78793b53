import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { jwtVerify } from 'jose'
import { codeBlocks, readDocument, runInShell } from '../../support/documents.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const secret = 'a secret of the Jitsi, long enough'
const wish = {
  eventId: 'event-1',
  title: 'Haushalt',
  pageUrl: 'https://forum.example.org/veranstaltungen/haushalt',
  startsAt: '2026-12-01T18:00:00Z',
  endsAt: '2026-12-01T20:00:00Z',
  timeZone: 'Europe/Berlin',
  host: null,
  kind: 'meeting',
  waitingRoom: false,
  recorded: false,
}
const visitor = { id: 'r-1', displayName: 'Ada', role: 'attendee', access: null }

let folder: string
let server: Server
let url: string

/** Runs a body of a script of somebody who has the provider, and returns what it prints, as JSON. */
async function run<Printed>(body: string): Promise<Printed> {
  const lines = [
    "import { jitsi } from './jitsi.ts'",
    `const provider = jitsi({ url: ${JSON.stringify(url)}, appId: 'forum', secret: ${JSON.stringify(secret)} })`,
    `const wish = ${JSON.stringify(wish)} as const`,
    `const visitor = ${JSON.stringify(visitor)} as const`,
    "const now = new Date('2026-12-01T17:55:00Z')",
    `const print = (value: unknown): void => console.log(JSON.stringify(value))`,
    body,
  ]
  await writeFile(path.join(folder, 'try.ts'), lines.join('\n'))
  return JSON.parse(await runInShell({ commands: 'node --import tsx try.ts', folder })) as Printed
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'own-provider-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const [block = '', ...others] = codeBlocks({
    markdown: await readDocument('docs/conferences.md'),
    language: 'ts',
  })
  expect(others).toEqual([])
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  // What of the package it imports, without the rest.
  await writeFile(
    path.join(folder, 'plugin.ts'),
    ['ConferenceError', 'ConferenceProvider']
      .map((name) => `export * from ${JSON.stringify(path.join(root, `src/conferences/rules/${name}.ts`))}\n`)
      .join(''),
  )
  await writeFile(path.join(folder, 'jitsi.ts'), block.replace("'green-forum-events'", "'./plugin.ts'"))
  server = createServer((request, response) =>
    response.writeHead(request.url === '/config.js' ? 200 : 404).end(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('the provider that the documentation shows', () => {
  it('is one, by its types', async () => {
    await runInShell({
      commands:
        'node node_modules/typescript/bin/tsc --noEmit --strict --skipLibCheck --exactOptionalPropertyTypes --module nodenext --target es2023 --types node --allowImportingTsExtensions jitsi.ts',
      folder,
    })
  })

  it('leads in by a token that is made in the moment of the click, and good until an hour after the end', async () => {
    const { room, door } = await run<{ room: { id: string }; door: { url: string } }>(`
      const room = await provider.ensureRoom({ wish, room: null, now })
      print({ room, door: await provider.door({ wish, room, visitor, now }) })`)
    const link = new URL(door.url)
    expect(link.pathname).toBe(`/${room.id}`)
    const { payload } = await jwtVerify(
      link.searchParams.get('jwt') ?? '',
      new TextEncoder().encode(secret),
      { algorithms: ['HS256'], currentDate: new Date('2026-12-01T20:59:59Z') },
    )
    expect(payload).toEqual({
      aud: 'jitsi',
      iss: 'forum',
      sub: '127.0.0.1',
      room: room.id,
      nbf: Date.parse('2026-12-01T17:54:00Z') / 1000,
      exp: Date.parse('2026-12-01T21:00:00Z') / 1000,
      context: { user: { id: 'r-1', name: 'Ada', moderator: 'false', affiliation: 'member' } },
    })
  })

  it('has a room for each event, the same at each call, that nobody can guess', async () => {
    const [first, again, another] = await run<string[]>(`
      const of = async (eventId: string) => (await provider.ensureRoom({ wish: { ...wish, eventId }, room: null, now })).id
      print([await of('a'), await of('a'), await of('b')])`)
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(again).toBe(first)
    expect(another).not.toBe(first)
  })

  it('makes a moderator of a host, and says whether a Jitsi answers', async () => {
    const [door, well, wrong] = await run<[{ url: string }, unknown[], unknown[]]>(`
      print([
        await provider.door({ wish, room: null, visitor: { ...visitor, role: 'host' }, now }),
        await provider.checkConnection({ now }),
        await jitsi({ url: '${url}/elsewhere', appId: 'a', secret: 's' }).checkConnection({ now }),
      ])`)
    const claims = Buffer.from(door.url.split('.').at(-2) ?? '', 'base64url').toString('utf8')
    expect(JSON.parse(claims)).toMatchObject({
      context: { user: { moderator: 'true', affiliation: 'owner' } },
    })
    expect([well, wrong]).toEqual([[], [{ fault: 'wrongAddress' }]])
  })
})
