import type { Payload } from 'payload'
import { maxNameLength, textProblems } from './rules/input.ts'
import { RegistrationError } from './rules/errors.ts'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import { foldedText } from '../search/rules/foldedText.ts'
import { openRegistration } from './findRegistration.ts'

/**
 * Corrects the name in one's own registration (Art. 16 GDPR), and in what staff find it by; an empty one removes it. Throws RegistrationError:
 * TOKEN_INVALID where the token opens no registration, INVALID_INPUT where the name is none.
 */
export async function correctName({
  payload,
  token,
  name: typed,
}: {
  payload: Payload
  token: string
  name: string
}): Promise<void> {
  const { id, email } = await openRegistration({ payload, token })
  const problems = textProblems({ value: typed, field: ['name'], maxLength: maxNameLength, lines: false })
  if (problems.length > 0) throw new RegistrationError(problems)
  const name = typed.trim() || null
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    // With another address, the token opens it no more.
    where: { and: [{ id: { equals: id } }, { email: { equals: email } }] },
    data: { name, searchText: foldedText([name, email]) },
  })
}
