import type { StaticLabel, TextField } from 'payload'
import { checkedText } from './checkedText.ts'

/** Takes http and https addresses and nothing else, so that no script can hide in a link. */
function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol)
  } catch {
    return false
  }
}

/** Characters. Checked below, since a rule of our own takes the place of Payload's. */
const maxLength = 2000

interface Context {
  req: { i18n: { language: string } }
  required?: boolean
}

const isValid = checkedText({
  maxLength,
  isValid: isWebAddress,
  problem: {
    de: 'Bitte geben Sie eine vollständige Internetadresse an, die mit https:// beginnt.',
    en: 'Please enter a whole web address that begins with https://.',
  },
})

/** An address that a person can follow. */
export function webAddressField(field: {
  name: string
  label: StaticLabel
  required?: boolean
  localized?: boolean
  admin?: TextField['admin']
}): TextField {
  return {
    ...field,
    type: 'text',
    maxLength,
    custom: { isSound: (value: unknown) => typeof value === 'string' && isWebAddress(value) },
    validate: (value: string | null | undefined, context: Context) => {
      if (value || !context.required) return isValid(value, context)
      return context.req.i18n.language === 'de'
        ? 'Bitte geben Sie eine Internetadresse an.'
        : 'Please enter a web address.'
    },
  }
}
