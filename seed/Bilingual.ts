/** A text in both languages. */
export interface Bilingual {
  de: string
  en: string
}
