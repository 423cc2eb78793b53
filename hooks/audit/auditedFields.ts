import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** What the system itself counts or stores with every change. */
const ownBookkeeping = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'uid', 'revision', 'sessions']

/** What is made of a file that somebody uploads, beside its name. */
const ofFiles = [
  'url',
  'thumbnailURL',
  'sizes',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
]

/** The dotted names of the fields that staff fill in. */
export function auditedFields({
  auth,
  flattenedFields,
  upload,
}: Pick<SanitizedCollectionConfig, 'auth' | 'flattenedFields' | 'upload'>): string[] {
  const typed = flattenedFields.filter(({ name }) => !upload || !ofFiles.includes(name))
  return [...typed.flatMap(namesIn), ...(auth ? ['password'] : [])]
}

function namesIn(field: FlattenedField): string[] {
  if (ownBookkeeping.includes(field.name) || field.type === 'join') return []
  if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) return []
  // Made of other fields, which tell what was changed.
  if (field.custom?.isDerived) return []
  if (field.type !== 'group') return [field.name]
  return field.flattenedFields.flatMap((each) => namesIn(each).map((name) => `${field.name}.${name}`))
}
