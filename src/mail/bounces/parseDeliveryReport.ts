import PostalMime, { type Attachment, type Email } from 'postal-mime'

/** What a report about a mail says of it. RFC 3464. */
export interface DeliveryReport {
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  action: string
  /** RFC 3463: 5.x.x is for good, 4.x.x for now; null where the report tells neither. */
  status: string | null
  /** Why, in the words of the mail server that would not take it. */
  diagnostic: string
  /** The Message-IDs in what the report quotes of the mail, or refers to. */
  messageIds: string[]
  /** The addresses that the report was sent to. */
  sentTo: string[]
}

const quotedMail = ['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers']
const deliveryStatus = ['message/delivery-status', 'message/global-delivery-status']

/** Reads a mail as a report about another one; null where it is none. Throws where it is too broken to be a mail. */
export async function parseDeliveryReport(raw: Uint8Array): Promise<DeliveryReport | null> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 20 })
  const report = mail.attachments.find(({ mimeType }) => deliveryStatus.includes(mimeType))
  if (!report) return null
  const recipients = blocksOf(textOf(report)).filter((fields) => fields.has('action'))
  const fields = recipients.find((each) => each.get('action') === 'failed') ?? recipients[0]
  if (!fields) return null
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^\s*[\w-]+\s*;\s*/, '')
  return {
    action: (fields.get('action') ?? '').toLowerCase(),
    status: statusIn(fields.get('status') ?? '') ?? statusIn(diagnostic) ?? statusOfReply(diagnostic),
    diagnostic: diagnostic || (fields.get('status') ?? ''),
    messageIds: messageIdsIn(mail),
    sentTo: addressesOf(mail),
  }
}

function textOf({ content }: Attachment): string {
  return withoutNul(typeof content === 'string' ? content : new TextDecoder().decode(content))
}

/** PostgreSQL refuses it, even to look for it. */
const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** The fields of each block, by lower-case names: first those of the whole mail, then of each recipient. */
function blocksOf(text: string): Map<string, string>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => new Map(fieldsOf(block)))
}

function fieldsOf(block: string): [string, string][] {
  return unfold(block)
    .split('\n')
    .map((line) => /^([\w-]+)[ \t]*:(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name = '', value = '']) => {
      const field = name.toLowerCase()
      return [field, field === 'action' ? value.trim().toLowerCase() : value.trim()]
    })
}

const unfold = (text: string): string => text.replace(/\n[ \t]+/g, ' ')

/** RFC 3463, wherever it stands. */
function statusIn(text: string): string | null {
  return /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? null
}

/** RFC 5321: a reply of 550 is a status of 5.0.0 where nothing more exact was said. */
function statusOfReply(text: string): string | null {
  const [, digit] = /^\s*([45])\d\d\b/.exec(text) ?? []
  return digit ? `${digit}.0.0` : null
}

function messageIdsIn(mail: Email): string[] {
  const quoted = mail.attachments
    .filter(({ mimeType }) => quotedMail.includes(mimeType))
    .map((part) => new Map(fieldsOf(headersOf(textOf(part)))).get('message-id') ?? '')
  return [...quoted, mail.inReplyTo ?? '', mail.references ?? ''].flatMap(
    (each) => withoutNul(each).match(/<[^<>\s]+>/g) ?? [],
  )
}

function headersOf(text: string): string {
  const [headers = ''] = text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').split('\n\n', 1)
  return headers
}

function addressesOf({ headers }: Email): string[] {
  return headers
    .filter(({ key }) => ['to', 'delivered-to', 'x-original-to'].includes(key))
    .flatMap(({ value }) => withoutNul(value).match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [])
}
