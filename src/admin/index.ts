export { MailPreview } from './MailPreview.tsx'
