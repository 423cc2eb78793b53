export { MailPreview } from './MailPreview.tsx'
export { PublishAndInformButton } from './PublishAndInformButton.tsx'
export { SaveAndInformButton } from './SaveAndInformButton.tsx'
