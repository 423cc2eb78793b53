import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_day_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_hour_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_follow_up\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`messages_follow_up_text\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_day_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_hour_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_follow_up\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_messages_follow_up_text\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_day_before\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_hour_before\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_follow_up\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`messages_follow_up_text\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_day_before\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_hour_before\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_follow_up\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_messages_follow_up_text\`;`)
}
