import { Hono } from 'hono'
import { loadAssets } from '../assets.ts'

/** The style and the script, for good: a change gets another address. */
export function createAssetRoutes(): Hono {
  const app = new Hono()
  app.get('/assets/:file', (context, next) => {
    const { style, script } = loadAssets()
    const asset = [style, script].find(({ path }) => path === context.req.path)
    if (!asset) return next()
    return context.body(asset.body, 200, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}
