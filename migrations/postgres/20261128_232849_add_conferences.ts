import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registrations_attended_how" AS ENUM('byHand', 'conference');
  CREATE TYPE "public"."enum_meetings_room_kind" AS ENUM('meeting', 'webinar');
  CREATE TYPE "public"."enum_conference_tasks_kind" AS ENUM('room', 'person', 'presence');
  CREATE TYPE "public"."enum_conference_tasks_state" AS ENUM('queued', 'sending', 'sent', 'failed', 'stopped', 'overtaken');
  CREATE TYPE "public"."enum_conference_tasks_handled_as" AS ENUM('resend', 'stop', 'resume');
  CREATE TYPE "public"."enum_presences_source" AS ENUM('door', 'provider');
  CREATE TABLE "conference_tasks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"conference" varchar NOT NULL,
  	"kind" "enum_conference_tasks_kind" NOT NULL,
  	"state" "enum_conference_tasks_state" NOT NULL,
  	"last_answer" varchar,
  	"attempts" numeric DEFAULT 0,
  	"sent_at" timestamp(3) with time zone,
  	"queued_at" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"next_attempt_at" timestamp(3) with time zone,
  	"lease_until" timestamp(3) with time zone,
  	"lease_holder" varchar,
  	"handled_as" "enum_conference_tasks_handled_as",
  	"handled_by" varchar,
  	"handled_at" timestamp(3) with time zone,
  	"event_id" varchar NOT NULL,
  	"registration_id" varchar,
  	"wanted" varchar,
  	"left" varchar,
  	"dedupe_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "presences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" varchar NOT NULL,
  	"registration_id" varchar NOT NULL,
  	"source" "enum_presences_source" NOT NULL,
  	"came_at" timestamp(3) with time zone NOT NULL,
  	"left_at" timestamp(3) with time zone,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "meetings" ALTER COLUMN "provider" DROP NOT NULL;
  ALTER TABLE "meetings" ALTER COLUMN "join_url" DROP NOT NULL;
  ALTER TABLE "registrations" ADD COLUMN "attended_how" "enum_registrations_attended_how";
  ALTER TABLE "registrations" ADD COLUMN "minutes_present" numeric;
  ALTER TABLE "registrations" ADD COLUMN "came_at" timestamp(3) with time zone;
  ALTER TABLE "registrations" ADD COLUMN "admitted_to" varchar;
  ALTER TABLE "registrations" ADD COLUMN "conference_access" varchar;
  ALTER TABLE "meetings" ADD COLUMN "conference" varchar DEFAULT 'link';
  ALTER TABLE "meetings" ADD COLUMN "host" varchar;
  ALTER TABLE "meetings" ADD COLUMN "room_kind" "enum_meetings_room_kind" DEFAULT 'meeting';
  ALTER TABLE "meetings" ADD COLUMN "waiting_room" boolean DEFAULT false;
  ALTER TABLE "meetings" ADD COLUMN "recorded" boolean DEFAULT false;
  ALTER TABLE "meetings" ADD COLUMN "present_after" numeric;
  ALTER TABLE "meetings" ADD COLUMN "room" varchar;
  ALTER TABLE "meetings" ADD COLUMN "room_serial" varchar;
  ALTER TABLE "meetings" ADD COLUMN "room_differs" varchar;
  ALTER TABLE "meetings" ADD COLUMN "room_checked_at" timestamp(3) with time zone;
  ALTER TABLE "meetings" ADD COLUMN "presence_settled_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "conference_tasks_id" uuid;
  CREATE INDEX "conference_tasks_state_idx" ON "conference_tasks" USING btree ("state");
  CREATE INDEX "conference_tasks_event_id_idx" ON "conference_tasks" USING btree ("event_id");
  CREATE UNIQUE INDEX "conference_tasks_dedupe_key_idx" ON "conference_tasks" USING btree ("dedupe_key");
  CREATE INDEX "conference_tasks_updated_at_idx" ON "conference_tasks" USING btree ("updated_at");
  CREATE INDEX "conference_tasks_created_at_idx" ON "conference_tasks" USING btree ("created_at");
  CREATE INDEX "state_nextAttemptAt_1_idx" ON "conference_tasks" USING btree ("state","next_attempt_at");
  CREATE INDEX "presences_event_id_idx" ON "presences" USING btree ("event_id");
  CREATE INDEX "presences_registration_id_idx" ON "presences" USING btree ("registration_id");
  CREATE UNIQUE INDEX "presences_key_idx" ON "presences" USING btree ("key");
  CREATE INDEX "presences_updated_at_idx" ON "presences" USING btree ("updated_at");
  CREATE INDEX "presences_created_at_idx" ON "presences" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conference_tasks_fk" FOREIGN KEY ("conference_tasks_id") REFERENCES "public"."conference_tasks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_conference_idx" ON "meetings" USING btree ("conference");
  CREATE INDEX "payload_locked_documents_rels_conference_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("conference_tasks_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "conference_tasks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "presences" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "conference_tasks" CASCADE;
  DROP TABLE "presences" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_conference_tasks_fk";
  
  DROP INDEX "meetings_conference_idx";
  DROP INDEX "payload_locked_documents_rels_conference_tasks_id_idx";
  ALTER TABLE "meetings" ALTER COLUMN "provider" SET NOT NULL;
  ALTER TABLE "meetings" ALTER COLUMN "join_url" SET NOT NULL;
  ALTER TABLE "registrations" DROP COLUMN "attended_how";
  ALTER TABLE "registrations" DROP COLUMN "minutes_present";
  ALTER TABLE "registrations" DROP COLUMN "came_at";
  ALTER TABLE "registrations" DROP COLUMN "admitted_to";
  ALTER TABLE "registrations" DROP COLUMN "conference_access";
  ALTER TABLE "meetings" DROP COLUMN "conference";
  ALTER TABLE "meetings" DROP COLUMN "host";
  ALTER TABLE "meetings" DROP COLUMN "room_kind";
  ALTER TABLE "meetings" DROP COLUMN "waiting_room";
  ALTER TABLE "meetings" DROP COLUMN "recorded";
  ALTER TABLE "meetings" DROP COLUMN "present_after";
  ALTER TABLE "meetings" DROP COLUMN "room";
  ALTER TABLE "meetings" DROP COLUMN "room_serial";
  ALTER TABLE "meetings" DROP COLUMN "room_differs";
  ALTER TABLE "meetings" DROP COLUMN "room_checked_at";
  ALTER TABLE "meetings" DROP COLUMN "presence_settled_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "conference_tasks_id";
  DROP TYPE "public"."enum_registrations_attended_how";
  DROP TYPE "public"."enum_meetings_room_kind";
  DROP TYPE "public"."enum_conference_tasks_kind";
  DROP TYPE "public"."enum_conference_tasks_state";
  DROP TYPE "public"."enum_conference_tasks_handled_as";
  DROP TYPE "public"."enum_presences_source";`)
}
