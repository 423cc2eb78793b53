import { ContentLanguage as ContentLanguage_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OneTimeZone as OneTimeZone_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MomentCell as MomentCell_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { CapacityNotice as CapacityNotice_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MeetingAccess as MeetingAccess_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { EventLabel as EventLabel_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { TrashNotice as TrashNotice_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { Uses as Uses_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { RefusalGuide as RefusalGuide_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { LockMoment as LockMoment_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { SeriesButton as SeriesButton_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { PublishAndInformButton as PublishAndInformButton_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { Participation as Participation_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { Attendance as Attendance_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { WishesOfRegistrations as WishesOfRegistrations_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { DraftEventFromWish as DraftEventFromWish_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { UnreachableNotice as UnreachableNotice_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { StoredConsents as StoredConsents_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { ConsentRecordLink as ConsentRecordLink_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { StoredAnswers as StoredAnswers_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { RegistrationStatusField as RegistrationStatusField_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { ZoneOfInput as ZoneOfInput_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { ParticipationLinks as ParticipationLinks_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MessageStateCell as MessageStateCell_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MailPreview as MailPreview_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MessageListActions as MessageListActions_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MessageActions as MessageActions_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { SaveAndInformButton as SaveAndInformButton_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { SaveConsentTextButton as SaveConsentTextButton_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { PlaceholderChips as PlaceholderChips_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { MailTextPreview as MailTextPreview_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { SiteKey as SiteKey_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { WebhookTools as WebhookTools_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { CountsBySource as CountsBySource_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { YearlyReport as YearlyReport_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { PersonalData as PersonalData_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { CurrentPassword as CurrentPassword_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { AccountAccess as AccountAccess_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { InviteUser as InviteUser_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { Dashboard as Dashboard_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { NamedZone as NamedZone_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { SessionGuard as SessionGuard_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { LoginPage as LoginPage_5b2ff3c3689811a27aa9504aa436fbd3 } from 'green-forum-events/admin'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "green-forum-events/admin#ContentLanguage": ContentLanguage_5b2ff3c3689811a27aa9504aa436fbd3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "green-forum-events/admin#OneTimeZone": OneTimeZone_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MomentCell": MomentCell_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#CapacityNotice": CapacityNotice_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MeetingAccess": MeetingAccess_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#EventLabel": EventLabel_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#TrashNotice": TrashNotice_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#Uses": Uses_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#RefusalGuide": RefusalGuide_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#LockMoment": LockMoment_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#SeriesButton": SeriesButton_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#PublishAndInformButton": PublishAndInformButton_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#Participation": Participation_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#Attendance": Attendance_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#WishesOfRegistrations": WishesOfRegistrations_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#DraftEventFromWish": DraftEventFromWish_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#UnreachableNotice": UnreachableNotice_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#StoredConsents": StoredConsents_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#ConsentRecordLink": ConsentRecordLink_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#StoredAnswers": StoredAnswers_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#RegistrationStatusField": RegistrationStatusField_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#ZoneOfInput": ZoneOfInput_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#ParticipationLinks": ParticipationLinks_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MessageStateCell": MessageStateCell_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MailPreview": MailPreview_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MessageListActions": MessageListActions_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MessageActions": MessageActions_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#SaveAndInformButton": SaveAndInformButton_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#SaveConsentTextButton": SaveConsentTextButton_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#PlaceholderChips": PlaceholderChips_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#MailTextPreview": MailTextPreview_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#SiteKey": SiteKey_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#WebhookTools": WebhookTools_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#CountsBySource": CountsBySource_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#YearlyReport": YearlyReport_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#PersonalData": PersonalData_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#CurrentPassword": CurrentPassword_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#AccountAccess": AccountAccess_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#InviteUser": InviteUser_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#Dashboard": Dashboard_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#NamedZone": NamedZone_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#SessionGuard": SessionGuard_5b2ff3c3689811a27aa9504aa436fbd3,
  "green-forum-events/admin#LoginPage": LoginPage_5b2ff3c3689811a27aa9504aa436fbd3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
