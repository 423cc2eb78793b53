import { telephone } from '../../richText/rules/linkAddress.ts'

/** A phone number that one can call by a touch; as it is written where it is none. */
export function PhoneLink({ phone }: { phone: string }) {
  const href = telephone(phone)
  return href === null ? phone : <a href={href}>{phone}</a>
}
