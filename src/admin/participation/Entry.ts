import type { EditorsChannel } from '../../consents/rules/consentChannel.ts'

/** What is typed of somebody who is registered by hand. */
export interface Entry {
  name: string
  email: string
  locale: 'de' | 'en'
  channel: EditorsChannel | ''
  consents: string[]
  answers: Record<string, string>
}
