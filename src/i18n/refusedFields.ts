import { type PayloadRequest, ValidationError } from 'payload'
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

/** The problems with what editors call their fields: Payload would name them as programs do. */
export function labelledProblems({
  collection,
  errors,
  req,
}: {
  /** Its slug, or that of a global. */
  collection: string
  errors: readonly FieldProblem[]
  req: PayloadRequest
}): Required<FieldProblem>[] {
  const locale = toLocale(req.i18n.language)
  const { collections, globals } = req.payload.config
  const fields = [...collections, ...globals].find(({ slug }) => slug === collection)?.flattenedFields ?? []
  return errors.map(({ path, message, label }) => ({
    path,
    message,
    label: label ?? fieldMessages(locale).unlabelled[path] ?? describePath({ path, fields, locale }),
  }))
}

/** The error that refuses a write because of some fields, by what editors call them. */
export function refusedFields(refused: Parameters<typeof labelledProblems>[0]): ValidationError {
  const { collection, req } = refused
  return new ValidationError({ collection, errors: labelledProblems(refused), req }, req.t)
}
