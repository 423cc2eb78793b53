import { correction, generate } from 'lean-qr'
import { toSvgDataURL } from 'lean-qr/extras/svg'
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'
import type { SecondFactorOffer } from '../rules/secondFactor.ts'
import { secretOf, totpUri } from '../rules/totp.ts'

/** Makes a new secret for an account. Nothing is stored until a code shows that the app has it. */
export function offerSecondFactor({
  payload,
  account,
  email,
}: {
  payload: Payload
  /** Its id. */
  account: string
  email: string
}): SecondFactorOffer {
  const seed = randomBytes(20).toString('base64url')
  const secret = secretOf({ key: payload.secret, account, seed })
  const uri = totpUri({ secret, issuer: organiserIn({ payload, locale: defaultLocale }).name, label: email })
  const qrCode = generate(uri, { minCorrectionLevel: correction.M })
  return { seed, secret, qrCode: toSvgDataURL(qrCode, { on: 'black', off: 'white' }) }
}
