import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`former_slugs\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`former_slugs\`;`)
}
