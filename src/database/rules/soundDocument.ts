import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import { repairLinks } from '../../richText/rules/repairLinks.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { richTextProblem } from '../../richText/rules/richTextProblem.ts'
import { type Data, isData } from './isData.ts'

/** What is used of Payload's `FlattenedField`. */
export interface Field {
  name: string
  type: string
  label?: unknown
  hasMany?: boolean
  required?: boolean
  localized?: boolean
  virtual?: unknown
  options?: readonly (string | { value: string })[]
  flattenedFields?: readonly Field[]
  admin?: { condition?: unknown; step?: unknown; readOnly?: unknown }
  custom?: { isSound?: (value: unknown) => boolean }
}

/** What a value should have been. */
export type Expectation =
  | 'text'
  | 'number'
  | 'wholeNumber'
  | 'moment'
  | 'box'
  | 'option'
  | 'document'
  | 'list'
  | 'group'
  | 'richText'
  | 'link'

/** A value that is not what its field says. */
export interface Flaw {
  /** As Payload writes it, such as `materials.0.title`. */
  path: string
  field: Field
  expected: Expectation
  /** Where in a rich text the fault is, or which link of it leads nowhere. */
  detail?: string
}

/**
 * Makes a document of one in which values may be anything: what is not of the type that its field says is null, and rows
 * that are none are gone. The flaws are in the order of the fields. Localized values may come in one language or in all.
 */
export function soundDocument<Document extends object>({
  fields,
  document,
  isInput = false,
}: {
  fields: readonly Field[]
  document: Document
  /** Whether it comes from outside, as forms write it, and is yet to be validated. Default: it was stored. */
  isInput?: boolean
}): { document: Document; flaws: Flaw[] } {
  const flaws: Flaw[] = []
  const sound = soundData({ fields, data: document as Data, path: '', isInput, flaws })
  return { document: sound as Document, flaws }
}

interface Place {
  path: string
  isInput: boolean
  flaws: Flaw[]
}

function soundData({ fields, data, path, ...rest }: Place & { fields: readonly Field[]; data: Data }): Data {
  const sound = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    const place = { ...rest, path: path + field.name }
    // Payload looks into it whatever it is.
    if (value === null && rest.isInput && isGroup(field)) {
      rest.flaws.push({ path: place.path, field, expected: 'group' })
    }
    if (field.virtual || value === undefined || value === null) continue
    sound[field.name] =
      field.localized && !rest.isInput && isByLanguage(value)
        ? Object.fromEntries(
            Object.entries(value).map(([language, each]) => [
              language,
              soundValue({ field, value: each, ...place }),
            ]),
          )
        : soundValue({ field, value, ...place })
  }
  return sound
}

const isGroup = ({ type }: Field): boolean => type === 'group' || type === 'tab'

function soundValue({ field, value, ...place }: Place & { field: Field; value: unknown }): unknown {
  if (value === undefined || value === null) return value
  // A form sends what is empty in this way.
  if (place.isInput && (value === '' || value === 'null')) return value
  const broken = (expected: Expectation, detail?: string): null => {
    place.flaws.push({ path: place.path, field, expected, ...(detail !== undefined && { detail }) })
    return null
  }
  switch (field.type) {
    case 'array':
      if (place.isInput && typeof value === 'number') return value
      return Array.isArray(value) ? soundRows({ field, rows: value, ...place }) : broken('list')
    case 'group':
    case 'tab':
      if (!isData(value)) return broken('group')
      return soundData({ ...place, fields: field.flattenedFields ?? [], data: value, path: `${place.path}.` })
    case 'richText': {
      const text = place.isInput && typeof value === 'string' ? parsed(value) : value
      const detail = richTextProblem(text, place)
      if (detail !== null) return broken('richText', detail)
      // What is stored with such a link is shown without it.
      const [link] = place.isInput ? repairLinks((text as { root: RichTextNode }).root).broken : []
      return link === undefined ? value : broken('link', link)
    }
  }
  const check = isCount(field) ? count : checks[field.type]
  if (!check) return value
  if (field.hasMany && !Array.isArray(value))
    return place.isInput && check.holds({ value, field, isInput: true }) ? value : broken('list')
  const values: unknown[] = field.hasMany ? (value as unknown[]) : [value]
  const isSound = (each: unknown): boolean =>
    check.holds({ value: each, field, isInput: place.isInput }) &&
    (place.isInput || (field.custom?.isSound?.(each) ?? true))
  const sound = values.filter(isSound).map(wellFormed)
  // What was deleted leaves null behind in a list.
  if (values.some((each) => each !== null && !isSound(each))) broken(check.expected)
  return field.hasMany ? sound : (sound[0] ?? null)
}

function soundRows({ field, rows, ...place }: Place & { field: Field; rows: unknown[] }): Data[] {
  return rows.flatMap((row, index) => {
    const path = `${place.path}.${index}`
    if (isData(row))
      return [soundData({ ...place, fields: field.flattenedFields ?? [], data: row, path: `${path}.` })]
    place.flaws.push({ path, field, expected: 'group' })
    return []
  })
}

interface Check {
  expected: Expectation
  holds: (args: { value: unknown; field: Field; isInput: boolean }) => boolean
}

const text: Check = { expected: 'text', holds: ({ value }) => typeof value === 'string' }

const option: Check = {
  expected: 'option',
  // What comes in is compared with the options by Payload.
  holds: ({ value, field: { name, options = [] }, isInput }) =>
    typeof value === 'string' &&
    (isInput ||
      options.some((each) => (typeof each === 'string' ? each : each.value) === value) ||
      // Which zones are offered may have changed since.
      (name.endsWith('_tz') && isTimeZone(value))),
}

const reference: Check = {
  expected: 'document',
  holds: ({ value }) =>
    typeof value === 'string' ||
    typeof value === 'number' ||
    (isData(value) && ('id' in value || 'value' in value)),
}

const number: Check = {
  expected: 'number',
  holds: ({ value, isInput }) =>
    typeof value === 'number'
      ? Number.isFinite(value)
      : isInput && typeof value === 'string' && Number.isFinite(Number(value)),
}

/** The largest number that an `Int` of GraphQL can be. */
const maxCount = 2 ** 31 - 1

const count: Check = {
  expected: 'wholeNumber',
  holds: (args) =>
    number.holds(args) && Number.isInteger(Number(args.value)) && Math.abs(Number(args.value)) <= maxCount,
}

const checks: Readonly<Record<string, Check>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: option,
  radio: option,
  relationship: reference,
  upload: reference,
  number,
  checkbox: {
    expected: 'box',
    holds: ({ value, isInput }) =>
      typeof value === 'boolean' ||
      value === 0 ||
      value === 1 ||
      (isInput && ['true', 'false', 'on'].includes(String(value))),
  },
  date: { expected: 'moment', holds: ({ value }) => isMoment(value) },
}

/** What is counted in steps of one; of files it is what Payload counts itself. */
function isCount({ name, type, admin }: Field): boolean {
  if (type !== 'number') return false
  return admin?.step === 1 || (admin?.readOnly === true && ['filesize', 'width', 'height'].includes(name))
}

/** Calendars, and what writes dates for people, know the years that have four digits. */
function isMoment(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return false
  const moment = new Date(value)
  return !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Without halves of characters, which no address and no XML can hold. */
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value
}

/** Payload takes a rich text as JSON too. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
