import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_entries_kind" ADD VALUE 'appearance' BEFORE 'users';
  CREATE TABLE "appearance_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "appearance_footer_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "appearance" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"postal_address" varchar,
  	"website" varchar,
  	"logo_id" uuid,
  	"logo_dark_id" uuid,
  	"accent" varchar,
  	"social_picture_id" uuid,
  	"sender_name" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "appearance_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"mail_signature" varchar,
  	"imprint" jsonb,
  	"privacy" jsonb,
  	"accessibility" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_appearance_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_appearance_v_version_footer_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_appearance_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_postal_address" varchar,
  	"version_website" varchar,
  	"version_logo_id" uuid,
  	"version_logo_dark_id" uuid,
  	"version_accent" varchar,
  	"version_social_picture_id" uuid,
  	"version_sender_name" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_appearance_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_mail_signature" varchar,
  	"version_imprint" jsonb,
  	"version_privacy" jsonb,
  	"version_accessibility" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "appearance_footer_links" ADD CONSTRAINT "appearance_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appearance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appearance_footer_links_locales" ADD CONSTRAINT "appearance_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appearance_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appearance" ADD CONSTRAINT "appearance_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearance" ADD CONSTRAINT "appearance_logo_dark_id_media_id_fk" FOREIGN KEY ("logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearance" ADD CONSTRAINT "appearance_social_picture_id_media_id_fk" FOREIGN KEY ("social_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearance_locales" ADD CONSTRAINT "appearance_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appearance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appearance_v_version_footer_links" ADD CONSTRAINT "_appearance_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appearance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appearance_v_version_footer_links_locales" ADD CONSTRAINT "_appearance_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appearance_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appearance_v" ADD CONSTRAINT "_appearance_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appearance_v" ADD CONSTRAINT "_appearance_v_version_logo_dark_id_media_id_fk" FOREIGN KEY ("version_logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appearance_v" ADD CONSTRAINT "_appearance_v_version_social_picture_id_media_id_fk" FOREIGN KEY ("version_social_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appearance_v_locales" ADD CONSTRAINT "_appearance_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appearance_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "appearance_footer_links_order_idx" ON "appearance_footer_links" USING btree ("_order");
  CREATE INDEX "appearance_footer_links_parent_id_idx" ON "appearance_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "appearance_footer_links_locales_locale_parent_id_unique" ON "appearance_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "appearance_footer_links_locales_parent" ON "appearance_footer_links_locales" USING btree ("_parent_id");
  CREATE INDEX "appearance_logo_idx" ON "appearance" USING btree ("logo_id");
  CREATE INDEX "appearance_logo_dark_idx" ON "appearance" USING btree ("logo_dark_id");
  CREATE INDEX "appearance_social_picture_idx" ON "appearance" USING btree ("social_picture_id");
  CREATE UNIQUE INDEX "appearance_locales_locale_parent_id_unique" ON "appearance_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "appearance_locales_parent" ON "appearance_locales" USING btree ("_parent_id");
  CREATE INDEX "_appearance_v_version_footer_links_order_idx" ON "_appearance_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_appearance_v_version_footer_links_parent_id_idx" ON "_appearance_v_version_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_appearance_v_version_footer_links_locales_locale_parent_id_" ON "_appearance_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_appearance_v_version_footer_links_locales_parent" ON "_appearance_v_version_footer_links_locales" USING btree ("_parent_id");
  CREATE INDEX "_appearance_v_version_version_logo_idx" ON "_appearance_v" USING btree ("version_logo_id");
  CREATE INDEX "_appearance_v_version_version_logo_dark_idx" ON "_appearance_v" USING btree ("version_logo_dark_id");
  CREATE INDEX "_appearance_v_version_version_social_picture_idx" ON "_appearance_v" USING btree ("version_social_picture_id");
  CREATE INDEX "_appearance_v_created_at_idx" ON "_appearance_v" USING btree ("created_at");
  CREATE INDEX "_appearance_v_updated_at_idx" ON "_appearance_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_appearance_v_locales_locale_parent_id_unique" ON "_appearance_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_appearance_v_locales_parent" ON "_appearance_v_locales" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "appearance_footer_links" CASCADE;
  DROP TABLE "appearance_footer_links_locales" CASCADE;
  DROP TABLE "appearance" CASCADE;
  DROP TABLE "appearance_locales" CASCADE;
  DROP TABLE "_appearance_v_version_footer_links" CASCADE;
  DROP TABLE "_appearance_v_version_footer_links_locales" CASCADE;
  DROP TABLE "_appearance_v" CASCADE;
  DROP TABLE "_appearance_v_locales" CASCADE;
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_entries_kind";
  CREATE TYPE "public"."enum_audit_entries_kind" AS ENUM('events', 'speakers', 'partners', 'topics', 'media', 'meetings', 'registrations', 'announcements', 'mailTemplates', 'consentTexts', 'users');
  ALTER TABLE "audit_entries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_audit_entries_kind" USING "kind"::"public"."enum_audit_entries_kind";`)
}
