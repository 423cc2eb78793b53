import type { StaticLabel, TextField } from 'payload'

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
    validate: (
      value: string | null | undefined,
      { req, required }: { req: { i18n: { language: string } }; required?: boolean },
    ) => {
      const german = req.i18n.language === 'de'
      if (!value) {
        if (!required) return true
        return german ? 'Bitte geben Sie eine Internetadresse an.' : 'Please enter a web address.'
      }
      if (value.length > maxLength) {
        return german
          ? `Bitte kürzen Sie: höchstens ${maxLength} Zeichen, es sind ${value.length}.`
          : `Please shorten this: ${maxLength} characters at most, there are ${value.length}.`
      }
      if (isWebAddress(value)) return true
      return german
        ? 'Bitte geben Sie eine vollständige Internetadresse an, die mit https:// beginnt.'
        : 'Please enter a whole web address that begins with https://.'
    },
  }
}
