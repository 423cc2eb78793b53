import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_asks_for_support\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_asks_for_support\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`support\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`support_consent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_asks_for_support\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_asks_for_support\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`support\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`support_consent\`;`)
}
