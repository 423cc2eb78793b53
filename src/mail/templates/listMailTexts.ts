import type { Payload } from 'payload'
import { locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { builtInWording } from '../compose/mailWording.ts'
import { templatedKinds } from '../rules/mailKind.ts'
import type { MailTextState } from '../rules/MailTextState.ts'

/** All texts that mails can have, kind by kind, in each language. */
export async function listMailTexts(payload: Payload): Promise<MailTextState[]> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.mailTemplates,
    depth: 0,
    pagination: false,
    select: { kind: true, locale: true },
  })
  return templatedKinds.flatMap(({ kind }) =>
    locales.map((locale) => {
      const changed = docs.find((each) => each.kind === kind && each.locale === locale)
      return {
        kind,
        locale,
        ...builtInWording({ kind, locale }),
        changedIn: changed ? String(changed.id) : null,
      }
    }),
  )
}
