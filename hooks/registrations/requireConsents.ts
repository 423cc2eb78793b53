import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { keepAnswers } from '../../src/registrations/rules/answers.ts'
import { type ClaimedConsent, type ConsentReceipt, proveConsents } from '../../src/consents/rules/consents.ts'
import { normaliseEmailAddress } from '../../src/registrations/rules/emailAddress.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import type { RegistrationProblem } from '../../src/registrations/rules/errors.ts'
import { inputProblems, readAnswers, readClaimedConsents } from '../../src/registrations/rules/input.ts'
import { closedBecause, codeOfClosedRule } from '../../src/registrations/rules/openness.ts'
import { optionsOf } from '../../src/options.ts'
import type { RegistrationTerms } from '../../src/registrations/terms.ts'
import { nameOfUser } from '../../src/accounts/nameOfUser.ts'
import { RegistrationValidationError } from '../../src/registrations/validationError.ts'
import { registrationTermsOf } from './registrationTermsOf.ts'

/**
 * Refuses a new registration until every consent that its event requires has been given, and everything else
 * that was typed is right; puts the texts as they were shown in place of the claims.
 */
export const requireConsents: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const terms = await registrationTermsOf({ data, req })
  const consents = terms ? claimedConsents({ data, terms }) : []
  const input = { ...data, consents, answers: readAnswers(data.answers) }
  const receipt = receiptOf({ data, req })
  const problems = terms
    ? [
        ...closingProblems({ terms, req }),
        ...inputProblems({ input, ...terms }),
        ...(receipt === null && consents.length > 0 ? [consentChannelMissing] : []),
      ]
    : [eventNotFound]
  if (problems.length > 0) {
    const atCheckboxes = data.consents === undefined || data.consents === null
    throw new RegistrationValidationError({
      problems,
      collection: collection.slug,
      req,
      pathOf: ({ field: [field = 'event'] }) =>
        field === 'consents' && atCheckboxes ? 'consentsGiven' : field,
    })
  }
  return {
    ...data,
    event: terms?.storedEventId,
    email: normaliseEmailAddress(String(data.email)),
    name: typeof data.name === 'string' ? data.name.trim() || null : null,
    topicSuggestion: typeof data.topicSuggestion === 'string' ? data.topicSuggestion.trim() || null : null,
    locale: toLocale(data.locale),
    ...(terms && {
      consents: proveConsents({
        ...terms,
        given: consents,
        receipt: receipt ?? { channel: 'web' },
        now: new Date(),
      }),
      answers: keepAnswers({ ...terms, answers: input.answers }),
    }),
  }
}

const eventNotFound: RegistrationProblem = {
  code: 'EVENT_NOT_FOUND',
  rule: 'eventNotFound',
  field: ['event'],
  details: {},
}

const consentChannelMissing: RegistrationProblem = {
  code: 'INVALID_INPUT',
  rule: 'consentChannelMissing',
  field: ['consentChannel'],
  details: {},
}

/** People consent themselves; an editor has to say how they told them. Null where they do not. */
function receiptOf({
  data: { consentChannel },
  req,
}: {
  data: Record<string, unknown>
  req: PayloadRequest
}): ConsentReceipt | null {
  if (!optionsOf(req.payload).isEditor({ req })) return { channel: 'web' }
  if (consentChannel !== 'paper' && consentChannel !== 'phone') return null
  return { channel: consentChannel, notedBy: nameOfUser(req) }
}

function closingProblems({
  terms,
  req,
}: {
  terms: RegistrationTerms
  req: PayloadRequest
}): RegistrationProblem[] {
  const byEditor = optionsOf(req.payload).isEditor({ req })
  const rule = closedBecause({ rules: terms.rules, byEditor, now: new Date() })
  return rule ? [{ code: codeOfClosedRule(rule), rule, field: ['event'], details: {} }] : []
}

/** From JSON as the API and REST send it, or from the boxes that an editor ticked. */
function claimedConsents({
  data,
  terms,
}: {
  data: Record<string, unknown>
  terms: RegistrationTerms
}): ClaimedConsent[] {
  if (data.consents !== undefined && data.consents !== null) return readClaimedConsents(data.consents)
  const ticked: unknown[] = Array.isArray(data.consentsGiven) ? data.consentsGiven : []
  return ticked.map((id) => {
    const key = terms.consentKeys.get(String(id)) ?? String(id)
    return { key, version: terms.requested.find((each) => each.key === key)?.version ?? 0 }
  })
}
