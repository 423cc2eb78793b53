export { ConsentRecordLink } from './ConsentRecordLink.tsx'
export { MailPreview } from './MailPreview.tsx'
export { PersonalData } from './PersonalData.tsx'
export { StoredJson } from './StoredJson.tsx'
