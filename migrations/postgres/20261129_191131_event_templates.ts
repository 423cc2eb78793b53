import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_entries_kind" ADD VALUE 'eventTemplates' BEFORE 'speakers';
  CREATE TABLE "event_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "event_templates_id" uuid;
  CREATE INDEX "event_templates_updated_at_idx" ON "event_templates" USING btree ("updated_at");
  CREATE INDEX "event_templates_created_at_idx" ON "event_templates" USING btree ("created_at");
  CREATE INDEX "event_templates_deleted_at_idx" ON "event_templates" USING btree ("deleted_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_templates_fk" FOREIGN KEY ("event_templates_id") REFERENCES "public"."event_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_event_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("event_templates_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "event_templates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "event_templates" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_event_templates_fk";
  
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_entries_kind";
  CREATE TYPE "public"."enum_audit_entries_kind" AS ENUM('events', 'speakers', 'partners', 'topics', 'media', 'meetings', 'registrations', 'announcements', 'mailTemplates', 'consentTexts', 'appearance', 'users');
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_audit_entries_kind" USING "kind"::"public"."enum_audit_entries_kind";
  DROP INDEX "payload_locked_documents_rels_event_templates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "event_templates_id";`)
}
