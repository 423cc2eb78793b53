import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { fieldMessages } from './fieldMessages.ts'
import { toLocale } from './rules/locale.ts'
import { describePath } from '../database/rules/describePath.ts'

/** What is wrong with a field, in words. */
interface FieldProblem {
  path: string
  message: string
  /** What the field is called, where the collection does not say so. */
  label?: string
}

/** The error that refuses a write because of some fields: Payload would name them as programs do, here editors read their labels. */
export function refusedFields({
  collection,
  errors,
  req,
}: {
  /** Its slug. */
  collection: string
  errors: readonly FieldProblem[]
  req: PayloadRequest
}): ValidationError {
  const locale = toLocale(req.i18n.language)
  const fields = req.payload.collections[collection as CollectionSlug].config.flattenedFields
  const named = errors.map(({ path, message, label }) => ({
    path,
    message,
    label: label ?? fieldMessages(locale).unlabelled[path] ?? describePath({ path, fields, locale }),
  }))
  return new ValidationError({ collection, errors: named, req }, req.t)
}
