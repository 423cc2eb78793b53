import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { appearanceMemoryOf } from '../appearance/appearance.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { localizedText } from '../i18n/rules/localizedText.ts'
import { optionsOf } from '../options.ts'
import type { Use } from './rules/uses.ts'

/** What everybody sees of who invites, where that shows a file, such as a logo or a picture in a legal text; nothing where it does not. */
export function appearanceUse({
  payload,
  id,
  locale,
}: {
  payload: Payload
  id: string | number
  locale: Locale
}): Use[] {
  if (!appearanceMemoryOf(payload).files.includes(String(id))) return []
  const { appearanceSlug: slug } = optionsOf(payload)
  const { serverURL, routes } = payload.config
  return [
    {
      collection: slug,
      id: slug,
      title: globalLabel({ payload, slug, locale }),
      url: formatAdminURL({
        adminRoute: routes.admin,
        path: `/globals/${slug}`,
        serverURL,
        includeBasePath: true,
      }),
      isTrashed: false,
    },
  ]
}

/** What a global is called; its slug where it has no name. */
export function globalLabel({
  payload,
  slug,
  locale,
}: {
  payload: Payload
  slug: string
  locale: Locale
}): string {
  const label = payload.config.globals.find((each) => each.slug === slug)?.label
  return localizedText({ value: label, locale }) ?? slug
}
