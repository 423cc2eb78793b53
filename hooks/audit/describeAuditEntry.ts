import type { FieldHook, FlattenedField, Payload, PayloadRequest } from 'payload'
import type { AuditedChange, AuditedKind } from '../../src/privacy/rules/auditTrail.ts'
import { formatMoment } from '../../src/events/rules/eventTime.ts'
import { type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../src/options.ts'

const words = {
  de: {
    changed: 'geändert',
    none: '–',
    yes: 'ja',
    no: 'nein',
    password: 'Passwort',
    secondFactor: 'Anmeldung in zwei Schritten',
  },
  en: {
    changed: 'changed',
    none: '–',
    yes: 'yes',
    no: 'no',
    password: 'Password',
    secondFactor: 'Two-step login',
  },
}

/** Says which fields were changed, in the words of the form, since only their names are stored. */
export const describeAuditEntry =
  (options: ResolvedOptions): FieldHook =>
  ({ siblingData, req }) => {
    const { kind, changes } = siblingData as { kind?: AuditedKind; changes?: AuditedChange[] | null }
    if (!kind) return null
    const locale = toLocale(req.i18n.language)
    const fields = fieldsOf({ payload: req.payload, kind, options })
    return (changes ?? []).map((change) => describe({ change, fields, locale, options, req })).join('\n')
  }

function fieldsOf({
  payload,
  kind,
  options,
}: {
  payload: Payload
  kind: AuditedKind
  options: ResolvedOptions
}): FlattenedField[] {
  const { appearanceSlug } = options
  if (kind === 'appearance') {
    return payload.config.globals.find(({ slug }) => slug === appearanceSlug)?.flattenedFields ?? []
  }
  const slug: string = kind === 'users' ? payload.config.admin.user : options.slugs[kind]
  return payload.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
}

function describe({
  change: { field: name, ...values },
  fields,
  locale,
  options,
  req,
}: {
  change: AuditedChange
  fields: FlattenedField[]
  locale: Locale
  options: ResolvedOptions
  req: PayloadRequest
}): string {
  const field = findField(fields, name.split('.'))
  const label =
    name === 'password' || name === 'secondFactor'
      ? words[locale][name]
      : ((field && 'label' in field ? labelIn(field.label, req) : null) ?? name)
  if (!('to' in values)) return `${label}: ${words[locale].changed}`
  const say = (value: AuditedChange['to'], timeZone = options.timeZone) =>
    sayValue({ value, field, locale, timeZone, req })
  return `${label}: ${say(values.from, values.fromZone)} → ${say(values.to, values.toZone)}`
}

function findField(fields: FlattenedField[], [name, ...rest]: string[]): FlattenedField | undefined {
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field
  return 'flattenedFields' in field ? findField(field.flattenedFields, rest) : undefined
}

/** A label in whatever form Payload takes them; its own are functions. */
function labelIn(label: unknown, { i18n, t }: PayloadRequest): string | null {
  if (typeof label === 'string') return label
  if (typeof label === 'function') return (label as (args: object) => string)({ i18n, t })
  const words = label as Record<string, string> | null | undefined | false
  return words ? (words[toLocale(i18n.language)] ?? null) : null
}

function sayValue({
  value,
  field,
  locale,
  timeZone,
  req,
}: {
  value: AuditedChange['to']
  field: FlattenedField | undefined
  locale: Locale
  timeZone: string
  req: PayloadRequest
}): string {
  if (value === null || value === undefined) return words[locale].none
  if (typeof value === 'boolean') return value ? words[locale].yes : words[locale].no
  if (field?.type === 'date') return formatMoment({ at: String(value), timeZone, locale })
  if (field?.type !== 'select') return String(value)
  const labels = new Map(
    field.options.flatMap((each) => (typeof each === 'string' ? [] : [[each.value, each.label] as const])),
  )
  return String(value)
    .split(', ')
    .map((each) => labelIn(labels.get(each), req) ?? each)
    .join(', ')
}
