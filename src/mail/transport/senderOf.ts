import type { Payload, SendEmailOptions } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** Who a mail comes from, by the name that somebody chose; nothing where nobody has, and the adapter's own applies. */
export function senderOf({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Pick<SendEmailOptions, 'from'> {
  const { senderName } = organiserIn({ payload, locale })
  const address = payload.email.defaultFromAddress
  return senderName && address ? { from: { name: senderName, address } } : {}
}
