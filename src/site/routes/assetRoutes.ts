import { Hono } from 'hono'
import type { Payload } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'
import { embedStyle } from '../../appearance/rules/embedStyle.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'
import { accentAssetNamed, accentAssets } from '../accentAssets.ts'
import type { Rasteriser } from '../socialImage/drawSocialImage.tsx'
import { drawTouchIcon, touchIconFile } from '../touchIcon.ts'
import { optionsOf } from '../../options.ts'
import { openToAllSites } from '../../protection/openToAllSites.ts'
import {
  type Asset,
  loadAssets,
  loadEmbedScript,
  loadEmbedSolver,
  loadPreviewAssets,
  loadProofOfWorkAssets,
} from '../assets.ts'

/** Nothing here is anybody's own, so any site may load it. */
const forOtherSites = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The style and the scripts, for good: a change gets another address. The script for other sites keeps its own. */
export function createAssetRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  const assetPath = addresses.asset(':file')
  app.use(assetPath, openToAllSites('GET'))
  app.use(addresses.embed, openToAllSites('GET'))
  app.get(assetPath, async (context, next) => {
    const name = context.req.param('file') ?? ''
    const asset =
      assetsOf(payload).find(({ file }) => file === name) ??
      accentAssetNamed(name) ??
      (await touchIconNamed({ name, payload }))
    if (!asset) return next()
    return context.body(asset.body, 200, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...forOtherSites,
    })
  })
  app.get(addresses.embed, (context) => {
    const { accent, logo } = organiserIn({ payload, locale: defaultLocale })
    const style = embedStyle({ accent, logo, origin: addresses.origin })
    return context.body(loadEmbedScript(addresses, style), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      // Seconds: what is newer comes to everybody within the hour.
      'Cache-Control': 'public, max-age=600, stale-while-revalidate=3000',
      ...forOtherSites,
    })
  })
  // Where browsers look that have not read a page.
  app.get(addresses.favicon, (context) => {
    const { accent } = organiserIn({ payload, locale: defaultLocale })
    const { icon } = (accent && accentAssets(accent.chosen)) ?? loadAssets()
    return context.redirect(addresses.asset(icon.file), 302)
  })
  return app
}

/** The icon for phones where it is called so; none without sharp. */
async function touchIconNamed({ name, payload }: { name: string; payload: Payload }): Promise<Asset | null> {
  const sharp = payload.config.sharp as unknown as Rasteriser | undefined
  const colour = organiserIn({ payload, locale: defaultLocale }).accent?.chosen ?? ownGreen
  if (!sharp || name !== touchIconFile(colour)) return null
  return {
    file: name,
    contentType: 'image/png',
    body: new Uint8Array(await drawTouchIcon({ sharp, colour })),
  }
}

function assetsOf(payload: Payload): Asset[] {
  const { style, fonts, script, icon } = loadAssets()
  const always = [style, ...fonts, script, icon, loadPreviewAssets(), loadEmbedSolver()]
  if (!optionsOf(payload).proofOfWork) return always
  const proofOfWork = loadProofOfWorkAssets()
  return [...always, proofOfWork.script, proofOfWork.worker]
}
