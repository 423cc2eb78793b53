import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`appearance_locales\` ADD \`usual_notices\` text;`)
  await db.run(sql`ALTER TABLE \`_appearance_v_locales\` ADD \`version_usual_notices\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`appearance_locales\` DROP COLUMN \`usual_notices\`;`)
  await db.run(sql`ALTER TABLE \`_appearance_v_locales\` DROP COLUMN \`version_usual_notices\`;`)
}
