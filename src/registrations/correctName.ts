import type { Payload } from 'payload'
import { maxNameLength, textProblems } from './rules/input.ts'
import { RegistrationError } from './rules/errors.ts'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import { openRegistration } from './findRegistration.ts'

/**
 * Corrects the name in one's own registration (Art. 16 GDPR); an empty one removes it. Throws RegistrationError:
 * TOKEN_INVALID where the token opens no registration, INVALID_INPUT where the name is none.
 */
export async function correctName({
  payload,
  token,
  name,
}: {
  payload: Payload
  token: string
  name: string
}): Promise<void> {
  const { id } = await openRegistration({ payload, token })
  const problems = textProblems({ value: name, field: ['name'], maxLength: maxNameLength, lines: false })
  if (problems.length > 0) throw new RegistrationError(problems)
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { equals: id } },
    data: { name: name.trim() || null },
  })
}
