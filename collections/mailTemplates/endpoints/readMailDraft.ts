import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import { type Locale, locales, toLocale } from '../../../src/i18n/rules/locale.ts'
import {
  type MailKind,
  maxMailBodyLength,
  maxMailSubjectLength,
  templatedKinds,
} from '../../../src/mail/rules/mailKind.ts'
import { examplePerson, findExampleFacts } from '../../../src/mail/templates/findExampleFacts.ts'
import type { MailFacts, MailWording } from '../../../src/mail/compose/MailFacts.ts'

/** Reads words that are not saved yet, and finds what to show them with. Throws a sentence for the editor where that cannot be. */
export async function readMailDraft(
  req: PayloadRequest,
  { isAnonymous }: { isAnonymous: boolean },
): Promise<{ facts: MailFacts; draft: MailWording; now: Date }> {
  await addDataAndFileToRequest(req)
  const { subject, body } = req.data ?? {}
  if (typeof subject !== 'string' || typeof body !== 'string') throw badRequest(req)
  if (subject.length > maxMailSubjectLength || body.length > maxMailBodyLength) throw badRequest(req)
  const draft = { subject, body }
  const now = new Date()
  const facts = await findExampleFacts({
    payload: req.payload,
    ...readKindAndLocale(req, req.data ?? {}),
    wording: draft,
    isAnonymous,
    now,
  })
  if (!facts) throw noEvent(req)
  return { facts, draft, now }
}

/** Reads which mail an editor asks about. */
export function readKindAndLocale(
  req: PayloadRequest,
  { kind: givenKind, locale: givenLocale }: Record<string, unknown>,
): { kind: MailKind; locale: Locale } {
  const kind = templatedKinds.find((each) => each.kind === givenKind)?.kind
  const locale = locales.find((each) => each === givenLocale)
  if (!kind || !locale) throw badRequest(req)
  return { kind, locale }
}

function badRequest(req: PayloadRequest): APIError {
  const german = toLocale(req.i18n.language) === 'de'
  return new APIError(
    german
      ? `Eine Vorschau braucht Anlass, Sprache, einen Betreff (höchstens ${maxMailSubjectLength} Zeichen) und einen Text (höchstens ${maxMailBodyLength} Zeichen).`
      : `A preview takes an occasion, a language, a subject (at most ${maxMailSubjectLength} characters) and a text (at most ${maxMailBodyLength} characters).`,
    400,
    null,
    true,
  )
}

function noEvent(req: PayloadRequest): APIError {
  const german = toLocale(req.i18n.language) === 'de'
  return new APIError(
    german
      ? `Für die Vorschau fehlt noch eine Veranstaltung. Legen Sie eine an; gezeigt wird sie mit ${examplePerson}.`
      : `There is no event yet to show. Create one; it is shown with ${examplePerson}.`,
    404,
    null,
    true,
  )
}
