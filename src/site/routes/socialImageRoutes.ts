import { organiserIn } from '../../appearance/appearance.ts'
import { Hono } from 'hono'
import type { Payload } from 'payload'
import { locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { findPublicEvent } from '../../programme/publicEvents.ts'
import { drawSocialImage, type Rasteriser } from '../socialImage/drawSocialImage.tsx'
import { onePerAddress, publicCaching } from '../headers.ts'
import { socialPictureContent } from '../socialImage/SocialPicture.tsx'

/** The pictures that stand for events where their pages are shared. There are none without sharp. */
export function createSocialImageRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    app.get(
      optionsOf(payload).addresses[locale].socialImage(':slug'),
      onePerAddress,
      publicCaching,
      async (context, next) => {
        // Not there where the config has none, whatever its type says.
        const sharp = payload.config.sharp as unknown as Rasteriser | undefined
        const slug = context.req.param('slug') ?? ''
        const event = sharp && (await findPublicEvent({ payload, locale, now: new Date(), slug }))
        if (!sharp || !event) return next()
        if (event.slug !== slug)
          return context.redirect(optionsOf(payload).addresses[locale].socialImage(event.slug), 301)
        const organiser = organiserIn({ payload, locale })
        const picture = await drawSocialImage({
          sharp,
          content: socialPictureContent({ event, locale, organiser }),
        })
        return context.body(new Uint8Array(picture), 200, {
          'Content-Type': 'image/png',
          'Cross-Origin-Resource-Policy': 'cross-origin',
          'X-Content-Type-Options': 'nosniff',
        })
      },
    )
  }
  return app
}
