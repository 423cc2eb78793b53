import { Hono } from 'hono'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { openToAllSites } from '../../protection/openToAllSites.ts'
import {
  type Asset,
  loadAssets,
  loadEmbedAssets,
  loadPreviewAssets,
  loadProofOfWorkAssets,
} from '../assets.ts'

/** Where other sites find the script that shows our events. */
const embedPath = '/embed.js'

/** Nothing here is anybody's own, so any site may load it. */
const forOtherSites = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The style and the scripts, for good: a change gets another address. The script for other sites keeps its own. */
export function createAssetRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.use('/assets/:file', openToAllSites('GET'))
  app.use(embedPath, openToAllSites('GET'))
  app.get('/assets/:file', (context, next) => {
    const asset = assetsOf(payload).find(({ path }) => path === context.req.path)
    if (!asset) return next()
    return context.body(asset.body, 200, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...forOtherSites,
    })
  })
  app.get(embedPath, (context) => {
    const { script } = loadEmbedAssets()
    return context.body(script, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      // Seconds: what is newer comes to everybody within the hour.
      'Cache-Control': 'public, max-age=600, stale-while-revalidate=3000',
      ...forOtherSites,
    })
  })
  // Where browsers look that have not read a page.
  app.get('/favicon.ico', (context) => context.redirect(loadAssets().icon.path, 302))
  return app
}

function assetsOf(payload: Payload): Asset[] {
  const { style, script, icon } = loadAssets()
  const always = [style, script, icon, loadPreviewAssets(), loadEmbedAssets().solver]
  if (!optionsOf(payload).proofOfWork) return always
  const proofOfWork = loadProofOfWorkAssets()
  return [...always, proofOfWork.script, proofOfWork.worker]
}
