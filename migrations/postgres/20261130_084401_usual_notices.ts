import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "appearance_locales" ADD COLUMN "usual_notices" jsonb;
  ALTER TABLE "_appearance_v_locales" ADD COLUMN "version_usual_notices" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "appearance_locales" DROP COLUMN "usual_notices";
  ALTER TABLE "_appearance_v_locales" DROP COLUMN "version_usual_notices";`)
}
