import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { loadEmbedAssets } from '../../../src/site/assets.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

let test: TestPayload
let app: Hono

beforeAll(async () => {
  test = await startPayload()
  const { createPublicApp } = await import('../../../src/publicApp.ts')
  app = createPublicApp(test)
})
afterAll(() => test.stop())

describe('/embed.js', () => {
  it('may be loaded by any website, and is kept by whoever passes it on', async () => {
    const response = await app.request('/embed.js')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(loadEmbedAssets().script)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=600, stale-while-revalidate=3000',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is not sent again to who has it', async () => {
    const etag = (await app.request('/embed.js')).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    const askAgain = () => app.request('/embed.js', { headers: { 'If-None-Match': etag } })
    // Nothing is kept before the process knows which version of everything is public.
    await waitUntil('it is kept', async () => (await askAgain()).status === 304)
    expect(await (await askAgain()).text()).toBe('')
  })

  it('names a script that other websites may load too, for a proof of work', async () => {
    const response = await app.request(loadEmbedAssets().solver.path)
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*'])
    expect(await response.text()).toContain('solveProofOfWork')
  })
})
