export { adminTranslations, mendedTranslations } from './i18n/adminTranslations.ts'
