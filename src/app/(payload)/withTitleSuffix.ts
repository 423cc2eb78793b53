import { getPayload, type SanitizedConfig } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'

/** A config whose titles of the admin end with the short name of whoever invites. For `generatePageMetadata`. */
export async function withTitleSuffix(given: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await given
  const payload = await getPayload({ config })
  const { shortName } = organiserIn({ payload, locale: defaultLocale })
  const meta = { ...config.admin.meta, titleSuffix: ` · ${shortName}` }
  return { ...config, admin: { ...config.admin, meta } }
}
