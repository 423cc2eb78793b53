import { createHmac, timingSafeEqual } from 'node:crypto'
import { Secret } from 'otpauth'

/** What a number was made of, each shortened to what tells one from another; nothing can be read from it. */
export interface CertificateMarks {
  event: Buffer
  registration: Buffer
  name: Buffer
}

const bytesOf = { event: 4, registration: 4, name: 3, check: 4 } as const
const wholeBytes = bytesOf.event + bytesOf.registration + bytesOf.name + bytesOf.check
const letters = (wholeBytes * 8) / 5

const mark = (kind: keyof typeof bytesOf, value: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`certificate:${kind}:${value}`).digest().subarray(0, bytesOf[kind])

/** A name as it is compared: letters and digits alone, in whatever case. */
const comparable = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** What stands for an event in the numbers of its certificates. */
export const eventMark = (eventId: string, secret: string): Buffer => mark('event', eventId, secret)

/** What stands for a registration in the number of its certificate. */
export const registrationMark = (registrationId: string, secret: string): Buffer =>
  mark('registration', registrationId, secret)

/** What stands for the name on a certificate; whoever gave none has the mark of an empty one. */
export const nameMark = (name: string, secret: string): Buffer => mark('name', comparable(name), secret)

const checkOf = (marks: Buffer, secret: string): Buffer => mark('check', marks.toString('hex'), secret)

/**
 * The number of a certificate, such as `ABCD-EFGH-IJKL-MNOP-QRST-UVWX`. It is made of ids and name by Payload's secret, so that
 * nothing is stored, and that it can be checked when the registration has long been deleted. 32 bits show that it is ours.
 */
export function certificateNumber({
  eventId,
  registrationId,
  name,
  secret,
}: {
  eventId: string
  registrationId: string
  name: string | null
  secret: string
}): string {
  const marks = Buffer.concat([
    eventMark(eventId, secret),
    registrationMark(registrationId, secret),
    nameMark(name ?? '', secret),
  ])
  const whole = Uint8Array.from(Buffer.concat([marks, checkOf(marks, secret)]))
  return (new Secret({ buffer: whole.buffer }).base32.match(/.{4}/g) ?? []).join('-')
}

/** Reads a number, however it was typed; null where it is none of ours. */
export function readCertificateNumber(typed: string, secret: string): CertificateMarks | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  if (plain.length !== letters || !/^[A-Z2-7]+$/.test(plain)) return null
  const whole = Buffer.from(Secret.fromBase32(plain).bytes)
  const marks = whole.subarray(0, -bytesOf.check)
  if (!timingSafeEqual(checkOf(marks, secret), whole.subarray(-bytesOf.check))) return null
  const registrationAt = bytesOf.event
  const nameAt = registrationAt + bytesOf.registration
  return {
    event: marks.subarray(0, registrationAt),
    registration: marks.subarray(registrationAt, nameAt),
    name: marks.subarray(nameAt),
  }
}
