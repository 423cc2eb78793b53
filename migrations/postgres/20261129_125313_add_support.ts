import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "registration_asks_for_support" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_asks_for_support" boolean DEFAULT false;
  ALTER TABLE "registrations" ADD COLUMN "support" varchar;
  ALTER TABLE "registrations" ADD COLUMN "support_consent" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "registration_asks_for_support";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_asks_for_support";
  ALTER TABLE "registrations" DROP COLUMN "support";
  ALTER TABLE "registrations" DROP COLUMN "support_consent";`)
}
