import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_materials_kind" AS ENUM('document', 'slides', 'recording', 'link');
  CREATE TYPE "public"."enum_events_materials_shown" AS ENUM('always', 'afterwards');
  CREATE TYPE "public"."enum__events_v_version_materials_kind" AS ENUM('document', 'slides', 'recording', 'link');
  CREATE TYPE "public"."enum__events_v_version_materials_shown" AS ENUM('always', 'afterwards');
  CREATE TABLE "events_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"starts_after" numeric,
  	"ends_after" numeric
  );
  
  CREATE TABLE "events_programme_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_events_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"starts_after" numeric,
  	"ends_after" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_programme_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "events_materials" ADD COLUMN "kind" "enum_events_materials_kind" DEFAULT 'document';
  ALTER TABLE "events_materials" ADD COLUMN "shown" "enum_events_materials_shown";
  ALTER TABLE "events_materials" ADD COLUMN "link" varchar;
  ALTER TABLE "events_rels" ADD COLUMN "speakers_id" uuid;
  ALTER TABLE "_events_v_version_materials" ADD COLUMN "kind" "enum__events_v_version_materials_kind" DEFAULT 'document';
  ALTER TABLE "_events_v_version_materials" ADD COLUMN "shown" "enum__events_v_version_materials_shown";
  ALTER TABLE "_events_v_version_materials" ADD COLUMN "link" varchar;
  ALTER TABLE "_events_v_rels" ADD COLUMN "speakers_id" uuid;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme_locales" ADD CONSTRAINT "events_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_locales" ADD CONSTRAINT "_events_v_version_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_programme"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_programme_order_idx" ON "events_programme" USING btree ("_order");
  CREATE INDEX "events_programme_parent_id_idx" ON "events_programme" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_programme_locales_locale_parent_id_unique" ON "events_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_programme_locales_parent" ON "events_programme_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_order_idx" ON "_events_v_version_programme" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_parent_id_idx" ON "_events_v_version_programme" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_programme_locales_locale_parent_id_unique" ON "_events_v_version_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_programme_locales_parent" ON "_events_v_version_programme_locales" USING btree ("_parent_id");
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_rels_speakers_id_idx" ON "events_rels" USING btree ("speakers_id");
  CREATE INDEX "_events_v_rels_speakers_id_idx" ON "_events_v_rels" USING btree ("speakers_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_programme" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_programme_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_programme" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_programme_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "events_programme" CASCADE;
  DROP TABLE "events_programme_locales" CASCADE;
  DROP TABLE "_events_v_version_programme" CASCADE;
  DROP TABLE "_events_v_version_programme_locales" CASCADE;
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_speakers_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_speakers_fk";
  
  DROP INDEX "events_rels_speakers_id_idx";
  DROP INDEX "_events_v_rels_speakers_id_idx";
  ALTER TABLE "events_materials" DROP COLUMN "kind";
  ALTER TABLE "events_materials" DROP COLUMN "shown";
  ALTER TABLE "events_materials" DROP COLUMN "link";
  ALTER TABLE "events_rels" DROP COLUMN "speakers_id";
  ALTER TABLE "_events_v_version_materials" DROP COLUMN "kind";
  ALTER TABLE "_events_v_version_materials" DROP COLUMN "shown";
  ALTER TABLE "_events_v_version_materials" DROP COLUMN "link";
  ALTER TABLE "_events_v_rels" DROP COLUMN "speakers_id";
  DROP TYPE "public"."enum_events_materials_kind";
  DROP TYPE "public"."enum_events_materials_shown";
  DROP TYPE "public"."enum__events_v_version_materials_kind";
  DROP TYPE "public"."enum__events_v_version_materials_shown";`)
}
