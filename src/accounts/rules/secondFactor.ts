/** What somebody needs to enter an account into an authenticator app. */
export interface SecondFactorOffer {
  /** What the secret follows from; it is sent back with the first code. */
  seed: string
  /** In Base32, to be typed. */
  secret: string
  /** The same as a QR code, a data URL of an SVG. */
  qrCode: string
}

/** What may be known about the second factor of an account. */
export interface SecondFactorState {
  isOn: boolean
  /** RFC 3339; null where it is off. */
  since: string | null
  recoveryCodesLeft: number
  /** Whether nobody may be without one. */
  isRequired: boolean
}

/** What a login still asks for once the password was right. */
export type LoginDemand = { secondFactor: 'code' } | { secondFactor: 'setUp'; offer: SecondFactorOffer }
