import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "location_coordinates" varchar;
  ALTER TABLE "events" ADD COLUMN "published_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "previous_starts_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_location_coordinates" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_published_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_previous_starts_at" timestamp(3) with time zone;`)
  // As far as the versions that were kept still tell.
  await db.execute(sql`UPDATE "events" SET "published_at" = coalesce(
    (SELECT min("updated_at") FROM "_events_v" WHERE "parent_id" = "events"."id" AND "version__status" = 'published'),
    CASE WHEN "_status" = 'published' THEN "created_at" END);`)
  await db.execute(sql`UPDATE "events" SET "previous_starts_at" = (
    SELECT "version_starts_at" FROM "_events_v"
    WHERE "parent_id" = "events"."id" AND "version__status" = 'published' AND "version_starts_at" <> "events"."starts_at"
    ORDER BY "updated_at" DESC LIMIT 1) WHERE "revision" > 0 AND "status" <> 'postponed';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "location_coordinates";
  ALTER TABLE "events" DROP COLUMN "published_at";
  ALTER TABLE "events" DROP COLUMN "previous_starts_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_location_coordinates";
  ALTER TABLE "_events_v" DROP COLUMN "version_published_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_previous_starts_at";`)
}
