import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isEmailAddress, normaliseEmailAddress } from '../../../src/registrations/rules/emailAddress.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { exportPerson, type PersonExport } from '../../../src/privacy/exportPerson.ts'
import type { PersonCounts } from '../../../src/privacy/rules/personAnswers.ts'
import { personExportCsv } from '../../../src/privacy/personExportCsv.ts'
import { personExportPage } from '../../../src/privacy/personExportPage.ts'

/** Personal data is cached by no browser and by nothing in between. */
const headers = { 'Cache-Control': 'no-store' }

/**
 * What administrators ask and do about a person, by e-mail address. Always POST, since an address in a URL ends up in the
 * logs of web servers.
 */
export const personEndpoints = (options: ResolvedOptions): Omit<Endpoint, 'root'>[] => [
  {
    path: '/person',
    method: 'post',
    handler: async (req) => {
      const email = await emailIn({ req, options })
      const person = await exportPerson({ payload: req.payload, email, now: new Date() })
      const { registrations, messages, topicWishes } = person
      const counts: PersonCounts = {
        email,
        registrations: registrations.length,
        consents: registrations.reduce((sum, { consents }) => sum + consents.length, 0),
        answers: registrations.reduce((sum, { answers }) => sum + answers.length, 0),
        topicSuggestions:
          topicWishes.length + registrations.filter(({ topicSuggestion }) => topicSuggestion).length,
        messages: messages.length,
      }
      return Response.json(counts, { headers })
    },
  },
  {
    path: '/export',
    method: 'post',
    handler: async (req) => {
      const email = await emailIn({ req, options })
      const person = await exportPerson({ payload: req.payload, email, now: new Date() })
      return exportAs({ person, format: req.data?.format, timeZone: options.timeZone })
    },
  },
  {
    path: '/erase',
    method: 'post',
    handler: async (req) => {
      const email = await emailIn({ req, options })
      if (normaliseEmailAddress(String(req.data?.confirmation ?? '')) !== email) {
        throw refusal({
          req,
          de: 'Die Adresse zur Bestätigung ist eine andere.',
          en: 'The address that confirms is another one.',
        })
      }
      const by = req.user ? { collection: req.user.collection, id: req.user.id } : null
      const result = await erasePerson({ payload: req.payload, email, by, now: new Date() })
      return Response.json(result, { headers, status: result.state === 'done' ? 200 : 202 })
    },
  },
]

function exportAs({
  person,
  format,
  timeZone,
}: {
  person: PersonExport
  format: unknown
  timeZone: string
}): Response {
  if (format === 'csv') {
    const body = personExportCsv({ person, timeZone })
    return file({ body, type: 'text/csv; charset=utf-8', name: 'auskunft.csv' })
  }
  if (format === 'html') {
    const body = personExportPage({ person, timeZone })
    return file({ body, type: 'text/html; charset=utf-8', name: 'auskunft.html' })
  }
  const body = `${JSON.stringify(person, null, 2)}\n`
  return file({ body, type: 'application/json', name: 'auskunft.json' })
}

function file({ body, type, name }: { body: string; type: string; name: string }): Response {
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

async function emailIn({ req, options }: { req: PayloadRequest; options: ResolvedOptions }): Promise<string> {
  if (!options.isAdministrator({ req })) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
  const email = normaliseEmailAddress(String(req.data?.email ?? ''))
  if (!isEmailAddress(email)) {
    throw refusal({
      req,
      de: 'Das ist keine E-Mail-Adresse. Sie sieht so aus: name@example.org',
      en: 'This is no e-mail address. It looks like this: name@example.org',
    })
  }
  return email
}

function refusal({ req, de, en }: { req: PayloadRequest; de: string; en: string }): APIError {
  return new APIError(toLocale(req.i18n.language) === 'de' ? de : en, 400, null, true)
}
