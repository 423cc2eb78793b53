import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "accessibility_captions" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_sign_language" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_speech_to_text" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_easy_language" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_hearing_loop" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_step_free" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_accessible_toilet" boolean;
  ALTER TABLE "events" ADD COLUMN "accessibility_contact_name" varchar;
  ALTER TABLE "events" ADD COLUMN "accessibility_contact_email" varchar;
  ALTER TABLE "events" ADD COLUMN "accessibility_contact_phone" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "accessibility_note" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "accessibility_easy_language_text" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_captions" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_sign_language" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_speech_to_text" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_easy_language" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_hearing_loop" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_step_free" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_accessible_toilet" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_contact_name" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_contact_email" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_accessibility_contact_phone" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_accessibility_note" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_accessibility_easy_language_text" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "accessibility_captions";
  ALTER TABLE "events" DROP COLUMN "accessibility_sign_language";
  ALTER TABLE "events" DROP COLUMN "accessibility_speech_to_text";
  ALTER TABLE "events" DROP COLUMN "accessibility_easy_language";
  ALTER TABLE "events" DROP COLUMN "accessibility_hearing_loop";
  ALTER TABLE "events" DROP COLUMN "accessibility_step_free";
  ALTER TABLE "events" DROP COLUMN "accessibility_accessible_toilet";
  ALTER TABLE "events" DROP COLUMN "accessibility_contact_name";
  ALTER TABLE "events" DROP COLUMN "accessibility_contact_email";
  ALTER TABLE "events" DROP COLUMN "accessibility_contact_phone";
  ALTER TABLE "events_locales" DROP COLUMN "accessibility_note";
  ALTER TABLE "events_locales" DROP COLUMN "accessibility_easy_language_text";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_captions";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_sign_language";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_speech_to_text";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_easy_language";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_hearing_loop";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_step_free";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_accessible_toilet";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_contact_name";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_contact_email";
  ALTER TABLE "_events_v" DROP COLUMN "version_accessibility_contact_phone";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_accessibility_note";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_accessibility_easy_language_text";`)
}
