import type { FieldHook } from 'payload'
import { areEditorsWords } from '../../src/announcements/rules/editorsWords.ts'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Refuses what editors cannot say. A rule of the field would come too late, since it is taken from what is stored before. */
export const requireEditorsWords: FieldHook = ({ collection, req, value }) => {
  if (value === undefined || value === null || areEditorsWords(value)) return value as unknown
  const message = fieldMessages(toLocale(req.i18n.language)).editorsWords
  throw refusedFields({
    collection: collection?.slug ?? '',
    errors: [{ path: 'announceWords', message }],
    req,
  })
}
