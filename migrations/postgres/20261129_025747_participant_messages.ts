import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_announcements_state" AS ENUM('scheduled', 'sending', 'paused', 'cancelled', 'sent');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'participantMessage';
  ALTER TYPE "public"."enum_announcements_kind" ADD VALUE 'participantMessage';
  ALTER TYPE "public"."enum_audit_entries_kind" ADD VALUE 'announcements' BEFORE 'mailTemplates';
  ALTER TABLE "announcements" ADD COLUMN "state" "enum_announcements_state";
  ALTER TABLE "announcements" ADD COLUMN "send_at" timestamp(3) with time zone;
  ALTER TABLE "announcements" ADD COLUMN "delivered" numeric;
  ALTER TABLE "announcements" ADD COLUMN "enqueued_at" timestamp(3) with time zone;
  ALTER TABLE "announcements" ADD COLUMN "texts" jsonb;
  ALTER TABLE "announcements" ADD COLUMN "audience" jsonb;
  CREATE INDEX "announcements_state_idx" ON "announcements" USING btree ("state");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('addressConfirmation', 'confirmation', 'waitlisted', 'promoted', 'alreadyRegistered', 'cancellation', 'changed', 'accessLink', 'reminder', 'eventCancelled', 'followUp');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "announcements" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_announcements_kind";
  CREATE TYPE "public"."enum_announcements_kind" AS ENUM('changed', 'accessLink', 'eventCancelled');
  ALTER TABLE "announcements" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_announcements_kind" USING "kind"::"public"."enum_announcements_kind";
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_entries_kind";
  CREATE TYPE "public"."enum_audit_entries_kind" AS ENUM('events', 'speakers', 'partners', 'topics', 'media', 'meetings', 'registrations', 'mailTemplates', 'consentTexts', 'users');
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_audit_entries_kind" USING "kind"::"public"."enum_audit_entries_kind";
  DROP INDEX "announcements_state_idx";
  ALTER TABLE "announcements" DROP COLUMN "state";
  ALTER TABLE "announcements" DROP COLUMN "send_at";
  ALTER TABLE "announcements" DROP COLUMN "delivered";
  ALTER TABLE "announcements" DROP COLUMN "enqueued_at";
  ALTER TABLE "announcements" DROP COLUMN "texts";
  ALTER TABLE "announcements" DROP COLUMN "audience";
  DROP TYPE "public"."enum_announcements_state";`)
}
