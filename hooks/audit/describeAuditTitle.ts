import type { FieldHook } from 'payload'
import { consentName } from '../../src/consents/rules/consentName.ts'
import { type Locale, localeOptions, toLocale } from '../../src/i18n/rules/locale.ts'
import { mailKinds } from '../../src/mail/rules/mailKind.ts'
import type { AuditedKind } from '../../src/privacy/rules/auditTrail.ts'

/** Says in words what is stored as a key, so that each reads it in the language of the admin. */
export const describeAuditTitle: FieldHook<{ id: string }, unknown, { kind?: AuditedKind }> = ({
  value,
  siblingData,
  req,
}) => {
  if (typeof value !== 'string') return value
  const locale = toLocale(req.i18n.language)
  if (siblingData.kind === 'mailTemplates') return mailTextTitle(value, locale)
  if (siblingData.kind === 'consentTexts') return consentName({ key: value, label: '', locale })
  return value
}

/** `confirmation (de)` becomes “Anmeldebestätigung mit Zugangslink (Deutsch)”. */
function mailTextTitle(stored: string, locale: Locale): string {
  const [, kind, language] = /^(\w+) \((\w+)\)$/.exec(stored) ?? []
  const occasion = mailKinds.find((each) => each.kind === kind)?.label[locale]
  const written = localeOptions.find((each) => each.value === language)?.label
  return occasion === undefined || written === undefined ? stored : `${occasion} (${written})`
}
