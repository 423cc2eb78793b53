import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "duration_hours" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_duration_hours" numeric;
  ALTER TABLE "event_statistics" ADD COLUMN "duration_hours" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "duration_hours";
  ALTER TABLE "_events_v" DROP COLUMN "version_duration_hours";
  ALTER TABLE "event_statistics" DROP COLUMN "duration_hours";`)
}
