export { MailPreview } from './MailPreview.tsx'
export { MailTextPreview } from './MailTextPreview.tsx'
export { PlaceholderChips } from './PlaceholderChips.tsx'
