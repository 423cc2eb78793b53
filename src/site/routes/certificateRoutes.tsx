import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { findCertificates } from '../../documents/findCertificates.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { certificateState } from '../../participation/rules/certificate.ts'
import { verifyCertificate } from '../../participation/verifyCertificate.ts'
import { maxNameLength } from '../../registrations/rules/input.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { limitForm } from '../forms/limitForm.tsx'
import { personalHeaders } from '../headers.ts'
import { limitUnknownLinks } from '../limitUnknownLinks.ts'
import { CertificatePage } from '../pages/CertificatePage.tsx'
import { answerUnknownToken, findOwn } from './ownRegistration.tsx'

/** One's own certificate of attendance, and the page where anybody checks the number of one. */
export function createCertificateRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  app.get(addresses.ownCertificate(':token'), (context) => answerOwn({ context, payload }))
  for (const locale of locales) {
    const { certificates, certificate } = addresses[locale]
    const path = certificate(':number')
    app.get(certificates, (context) => {
      const typed = context.req.query('number')?.replace(/[^A-Za-z0-9]/g, '')
      if (typed) return context.redirect(certificate(typed), 303)
      return answerPage({ context, payload, locale, page: () => <CertificatePage /> })
    })
    app.use(path, personalHeaders, limitUnknownLinks({ payload }))
    app.get(path, (context) => answerNumber({ context, payload, locale }))
    app.post(path, limitForm({ payload }), async (context) => {
      const form = new URLSearchParams(await context.req.text())
      const name = (form.get('name') ?? '').trim().slice(0, maxNameLength)
      return answerNumber({ context, payload, locale, name })
    })
  }
  return app
}

async function answerOwn({ context, payload }: { context: Context; payload: Payload }): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await findOwn({ payload, token })
  if (!found) return answerUnknownToken({ context, payload })
  const { registration } = found
  const registrationId = String(registration.id)
  const certificates = await findCertificates({
    payload,
    eventId: registration.event,
    registrationId,
    locale: registration.locale,
  })
  // Whoever comes too early finds on the page when there will be one.
  if (
    !certificates ||
    certificateState({ registration, event: certificates.event, now: new Date() }) !== 'ready'
  )
    return context.redirect(optionsOf(payload).addresses.registration(token), 303)
  const pieces: Uint8Array[] = []
  for await (const piece of certificates.stream()) if ('bytes' in piece) pieces.push(piece.bytes)
  return context.body(new Uint8Array(Buffer.concat(pieces)), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="teilnahmebescheinigung-${certificates.event.slug}.pdf"`,
    'X-Content-Type-Options': 'nosniff',
  })
}

async function answerNumber({
  context,
  payload,
  locale,
  name = '',
}: {
  context: Context
  payload: Payload
  locale: Locale
  /** The name to compare; empty where none was given. */
  name?: string
}): Promise<Response> {
  const number = context.req.param('number') ?? ''
  const verified = await verifyCertificate({ payload, number, locale })
  return answerPage({
    context,
    payload,
    locale,
    status: verified ? 200 : 404,
    page: () => <CertificatePage checked={{ number, verified, name }} />,
  })
}
