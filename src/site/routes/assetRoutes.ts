import { Hono } from 'hono'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { type Asset, loadAssets, loadPreviewAssets, loadProofOfWorkAssets } from '../assets.ts'

/** The style and the scripts, for good: a change gets another address. */
export function createAssetRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.get('/assets/:file', (context, next) => {
    const asset = assetsOf(payload).find(({ path }) => path === context.req.path)
    if (!asset) return next()
    return context.body(asset.body, 200, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}

function assetsOf(payload: Payload): Asset[] {
  const { style, script } = loadAssets()
  const always = [style, script, loadPreviewAssets()]
  if (!optionsOf(payload).proofOfWork) return always
  const proofOfWork = loadProofOfWorkAssets()
  return [...always, proofOfWork.script, proofOfWork.worker]
}
