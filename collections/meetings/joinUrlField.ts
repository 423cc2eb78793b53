import type { TextField } from 'payload'
import { webAddressField } from '../fields/webAddressField.ts'
import { isByHand } from './conferenceFields.ts'

/** The link that everybody gets in by, where an editor enters it; a conference provider makes its own. */
export function joinUrlField(): TextField {
  const field = webAddressField({ name: 'joinUrl', label: { de: 'Zugangslink', en: 'Join link' } })
  const rule = field.validate as (value: unknown, context: object) => string | true
  const validate = (
    value: unknown,
    context: { siblingData: { conference?: string | null } },
  ): string | true => rule(value, { ...context, required: isByHand(context.siblingData) })
  return { ...field, admin: { condition: isByHand }, validate }
}
