import type { FieldHook } from 'payload'
import { foldedText } from '../../src/search/rules/foldedText.ts'

/** Keeps what a registration is found by at its name and address, whatever is written. */
export const writeSearchText: FieldHook = ({ data, originalDoc }) => {
  const { name, email } = { ...originalDoc, ...data } as { name?: string | null; email?: string | null }
  return foldedText([name, email])
}
