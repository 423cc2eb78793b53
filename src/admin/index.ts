export { CapacityNotice } from './CapacityNotice.tsx'
export { MailPreview } from './MailPreview.tsx'
