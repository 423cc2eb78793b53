import { ContentLanguage as ContentLanguage_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingFeatureClient as WritingFeatureClient_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ProgrammeTime as ProgrammeTime_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ProgrammeRowName as ProgrammeRowName_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { RowName as RowName_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { OneTimeZone as OneTimeZone_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { EndFollowsStart as EndFollowsStart_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MomentCell as MomentCell_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { TimeNotice as TimeNotice_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { NewDateNotice as NewDateNotice_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { CapacityNotice as CapacityNotice_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { UsualNotices as UsualNotices_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MeetingAccess as MeetingAccess_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { EventLabel as EventLabel_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SeatsCell as SeatsCell_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { TrashNotice as TrashNotice_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { Uses as Uses_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { EventTabs as EventTabs_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { FromTemplate as FromTemplate_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { EmptyList as EmptyList_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { RefusalGuide as RefusalGuide_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { LockMoment as LockMoment_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { BeginOnDay as BeginOnDay_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { LeadHelper as LeadHelper_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { NamedPreviewSizes as NamedPreviewSizes_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ShareButton as ShareButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SeriesButton as SeriesButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SaveAsTemplate as SaveAsTemplate_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { PublishAndInformButton as PublishAndInformButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { UnpublishButton as UnpublishButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { Participation as Participation_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { Attendance as Attendance_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ParticipantMessages as ParticipantMessages_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { EventCalendar as EventCalendar_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { BeginFromThisTemplate as BeginFromThisTemplate_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { WishesOfRegistrations as WishesOfRegistrations_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { DraftEventFromWish as DraftEventFromWish_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { UnreachableNotice as UnreachableNotice_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { StoredConsents as StoredConsents_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ConsentRecordLink as ConsentRecordLink_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { StoredAnswers as StoredAnswers_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { RegistrationStatusField as RegistrationStatusField_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ZoneOfInput as ZoneOfInput_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ParticipationLinks as ParticipationLinks_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MessageStateCell as MessageStateCell_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SpokenCell as SpokenCell_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MailPreview as MailPreview_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MessageListActions as MessageListActions_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MessageActions as MessageActions_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ConferenceField as ConferenceField_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { HostField as HostField_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { ConferenceStatus as ConferenceStatus_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { PasteInvitation as PasteInvitation_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SaveAndInformButton as SaveAndInformButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SaveConsentTextButton as SaveConsentTextButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { PlaceholderChips as PlaceholderChips_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { MailTextPreview as MailTextPreview_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { AllMailTexts as AllMailTexts_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SiteKey as SiteKey_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { WebhookTools as WebhookTools_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { CountsBySource as CountsBySource_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { YearlyReport as YearlyReport_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { PersonalData as PersonalData_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { CurrentPassword as CurrentPassword_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { AccountAccess as AccountAccess_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { InviteUser as InviteUser_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { AccentField as AccentField_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { AdoptLegalDraft as AdoptLegalDraft_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { AppearanceIcon as AppearanceIcon_34b983ced75e8377c8ea3ea63c5ad95f } from 'green-forum-events/rsc'
import { AppearanceLogo as AppearanceLogo_34b983ced75e8377c8ea3ea63c5ad95f } from 'green-forum-events/rsc'
import { SearchButton as SearchButton_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { HelpLink as HelpLink_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { Dashboard as Dashboard_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { CalendarLink as CalendarLink_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { NamedLanguages as NamedLanguages_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { NamedZone as NamedZone_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { PayloadRepairs as PayloadRepairs_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { SessionGuard as SessionGuard_726852011fb1bd3ba277566eefe81f77 } from 'green-forum-events/client'
import { HelpPage as HelpPage_34b983ced75e8377c8ea3ea63c5ad95f } from 'green-forum-events/rsc'
import { LoginPage as LoginPage_34b983ced75e8377c8ea3ea63c5ad95f } from 'green-forum-events/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "green-forum-events/client#ContentLanguage": ContentLanguage_726852011fb1bd3ba277566eefe81f77,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "green-forum-events/client#WritingFeatureClient": WritingFeatureClient_726852011fb1bd3ba277566eefe81f77,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "green-forum-events/client#ProgrammeTime": ProgrammeTime_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ProgrammeRowName": ProgrammeRowName_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#RowName": RowName_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#OneTimeZone": OneTimeZone_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#EndFollowsStart": EndFollowsStart_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MomentCell": MomentCell_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#TimeNotice": TimeNotice_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#NewDateNotice": NewDateNotice_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#CapacityNotice": CapacityNotice_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#UsualNotices": UsualNotices_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MeetingAccess": MeetingAccess_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#EventLabel": EventLabel_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SeatsCell": SeatsCell_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#TrashNotice": TrashNotice_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#Uses": Uses_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#EventTabs": EventTabs_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#FromTemplate": FromTemplate_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#EmptyList": EmptyList_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#RefusalGuide": RefusalGuide_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#LockMoment": LockMoment_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#BeginOnDay": BeginOnDay_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#LeadHelper": LeadHelper_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#NamedPreviewSizes": NamedPreviewSizes_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ShareButton": ShareButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SeriesButton": SeriesButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SaveAsTemplate": SaveAsTemplate_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#PublishAndInformButton": PublishAndInformButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#UnpublishButton": UnpublishButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#Participation": Participation_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#Attendance": Attendance_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ParticipantMessages": ParticipantMessages_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#EventCalendar": EventCalendar_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#BeginFromThisTemplate": BeginFromThisTemplate_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#WishesOfRegistrations": WishesOfRegistrations_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#DraftEventFromWish": DraftEventFromWish_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#UnreachableNotice": UnreachableNotice_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#StoredConsents": StoredConsents_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ConsentRecordLink": ConsentRecordLink_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#StoredAnswers": StoredAnswers_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#RegistrationStatusField": RegistrationStatusField_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ZoneOfInput": ZoneOfInput_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ParticipationLinks": ParticipationLinks_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MessageStateCell": MessageStateCell_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SpokenCell": SpokenCell_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MailPreview": MailPreview_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MessageListActions": MessageListActions_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MessageActions": MessageActions_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ConferenceField": ConferenceField_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#HostField": HostField_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#ConferenceStatus": ConferenceStatus_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#PasteInvitation": PasteInvitation_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SaveAndInformButton": SaveAndInformButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SaveConsentTextButton": SaveConsentTextButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#PlaceholderChips": PlaceholderChips_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#MailTextPreview": MailTextPreview_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#AllMailTexts": AllMailTexts_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SiteKey": SiteKey_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#WebhookTools": WebhookTools_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#CountsBySource": CountsBySource_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#YearlyReport": YearlyReport_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#PersonalData": PersonalData_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#CurrentPassword": CurrentPassword_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#AccountAccess": AccountAccess_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#InviteUser": InviteUser_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#AccentField": AccentField_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#AdoptLegalDraft": AdoptLegalDraft_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/rsc#AppearanceIcon": AppearanceIcon_34b983ced75e8377c8ea3ea63c5ad95f,
  "green-forum-events/rsc#AppearanceLogo": AppearanceLogo_34b983ced75e8377c8ea3ea63c5ad95f,
  "green-forum-events/client#SearchButton": SearchButton_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#HelpLink": HelpLink_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#Dashboard": Dashboard_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#CalendarLink": CalendarLink_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#NamedLanguages": NamedLanguages_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#NamedZone": NamedZone_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#PayloadRepairs": PayloadRepairs_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/client#SessionGuard": SessionGuard_726852011fb1bd3ba277566eefe81f77,
  "green-forum-events/rsc#HelpPage": HelpPage_34b983ced75e8377c8ea3ea63c5ad95f,
  "green-forum-events/rsc#LoginPage": LoginPage_34b983ced75e8377c8ea3ea63c5ad95f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
