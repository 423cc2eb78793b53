import { expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { NextProject } from '../support/nextProject.ts'
import { takePhoto } from '../support/photo.ts'
import type { ServerProcess } from '../support/serverProcess.ts'

interface Running {
  project: NextProject
  server: ServerProcess
}

interface Stored {
  id: string
  title?: string
  filename?: string
}

/** What Payload's website template does itself, and what it and the plugin do with the same files. */
export function testWebsite(running: () => Running): void {
  const ask = (at: string, init: RequestInit = {}) =>
    fetch(running().server.url + at, { redirect: 'manual', ...init })

  const headingAt = async (at: string, headers = {}) =>
    /<h1>(.*?)<\/h1>/.exec(await (await ask(at, { headers })).text())?.[1]

  let authorization: string | undefined
  async function asEditor(): Promise<{ Authorization: string }> {
    if (!authorization) {
      const body = JSON.stringify({ email: 'editor@example.org', password: 'long-enough-for-a-club' })
      const headers = { 'Content-Type': 'application/json' }
      const login = await ask('/api/users/login', { method: 'POST', headers, body })
      authorization = `JWT ${((await login.json()) as { token: string }).token}`
    }
    return { Authorization: authorization }
  }

  async function first(collection: string, query = ''): Promise<Stored> {
    const answer = await ask(`/api/${collection}?limit=1&${query}`, { headers: await asEditor() })
    const { docs } = (await answer.json()) as { docs: Stored[] }
    if (!docs[0]) throw new Error(`no ${collection} with ${query}`)
    return docs[0]
  }

  async function change(at: string, data: object): Promise<void> {
    const headers = { ...(await asEditor()), 'Content-Type': 'application/json' }
    const answer = await ask(`/api/${at}`, { method: 'PATCH', headers, body: JSON.stringify(data) })
    expect([at, answer.status]).toEqual([at, 200])
  }

  it('leaves the website’s pages built ahead, its redirects, its drafts and their preview as they were', async () => {
    const manifest = await readFile(
      path.join(running().project.folder, '.next/prerender-manifest.json'),
      'utf8',
    )
    expect(Object.keys((JSON.parse(manifest) as { routes: object }).routes)).toEqual(
      expect.arrayContaining(['/', '/about']),
    )
    // What docs/plugin.md shows for such pages.
    expect(await (await ask('/about')).text()).toContain('href="/events/en/events/chess-for-everyone"')
    expect((await ask('/old-chess')).headers.get('location')).toBe('/about')
    const about = await first('pages', 'where[slug][equals]=about')
    await change(`pages/${about.id}?draft=true`, { title: 'A draft of it', _status: 'draft' })
    expect(await headingAt('/about')).toBe('About the chess club')
    const preview = `/next/preview?${new URLSearchParams({ path: '/about', previewSecret: 'a secret of previews' })}`
    expect((await ask(preview)).status).toBe(403)
    const draft = await ask(preview, { headers: await asEditor() })
    const cookie = draft.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    expect(await headingAt('/about', { ...(await asEditor()), cookie })).toBe('A draft of it')
    await change(`pages/${about.id}`, { title: 'Who we are', _status: 'published' })
    expect(await headingAt('/about')).toBe('Who we are')
  })

  it('shows pictures of the website with events, and events without them once they are gone', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A hall' }))
    const photo = await takePhoto({ width: 900, height: 600 })
    form.set('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'hall.jpg')
    const uploaded = await ask('/api/media', { method: 'POST', headers: await asEditor(), body: form })
    const { doc } = (await uploaded.json()) as { doc: Stored }
    const event = await first('events')
    await change(`events/${event.id}`, { image: doc.id, _status: 'published' })
    const page = '/events/en/events/chess-for-everyone'
    const read = async () => {
      const answer = await ask(page)
      return { status: answer.status, hasPicture: (await answer.text()).includes('/api/media/file/hall') }
    }
    expect(await read()).toEqual({ status: 200, hasPicture: true })
    const refused = await ask(`/api/media/${doc.id}`, { method: 'DELETE', headers: await asEditor() })
    expect(refused.status).toBe(409)

    // The seed deletes them all the same, past every hook.
    const seeded = await ask('/next/seed', { method: 'POST', headers: await asEditor() })
    expect(await seeded.json()).toEqual({ success: true })
    expect(await headingAt('/about')).toBe('Chess club, about seeded')
    expect((await ask(page)).status).toBe(200)
  })
}
