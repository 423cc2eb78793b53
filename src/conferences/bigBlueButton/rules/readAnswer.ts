import { XMLParser } from 'fast-xml-parser'
import { textOf } from './answerFields.ts'

/** An answer of BigBlueButton. Everything in it is text, ids too, which are longer than numbers can be. */
export interface BigBlueButtonAnswer {
  isSuccess: boolean
  messageKey: string
  fields: Record<string, unknown>
}

const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name) => name === 'attendee',
})

/** Reads an answer; null where it is none, such as the page of a proxy. Documents with a DTD, which may define entities, are none. */
export function readAnswer(xml: string): BigBlueButtonAnswer | null {
  if (/<!doctype/i.test(xml)) return null
  try {
    const { response } = parser.parse(xml) as { response?: unknown }
    if (typeof response !== 'object' || response === null) return null
    const fields = response as Record<string, unknown>
    const { returncode } = fields
    if (returncode !== 'SUCCESS' && returncode !== 'FAILED') return null
    return { isSuccess: returncode === 'SUCCESS', messageKey: textOf(fields.messageKey), fields }
  } catch {
    return null
  }
}
