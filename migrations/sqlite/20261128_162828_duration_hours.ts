import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`duration_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_duration_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`duration_hours\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`duration_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_duration_hours\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`duration_hours\`;`)
}
