import type { Bilingual } from '../Bilingual.ts'

/** A text of consent in both languages; its key is what a second run knows it by. */
export interface ConsentTextFixture {
  key: string
  label: Bilingual
  text: Bilingual
  url?: string
  required: boolean
  preselected: boolean
}
