import { authentication } from './payload/accounts.ts'
import { error, validation } from './payload/errors.ts'
import { fields, folder, lexical, operators, upload } from './payload/fields.ts'
import { dashboard, general, localization } from './payload/general.ts'
import { version } from './payload/versions.ts'

/**
 * Payload's own German in the words of the guide for editors: where it says “du”, speaks of the program (“Dokument”,
 * “Sammlung”, “Präferenzen”), knows men only, or is wrong. Under Payload's keys, and those of its rich text editor. What the
 * `i18n.translations` of a config say comes before it.
 */
export const payloadGerman = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
  lexical,
}
