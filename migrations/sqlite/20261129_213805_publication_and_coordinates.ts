import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`location_coordinates\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`previous_starts_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_location_coordinates\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_previous_starts_at\` text;`)
  // As far as the versions that were kept still tell.
  await db.run(sql`UPDATE \`events\` SET \`published_at\` = coalesce(
    (SELECT min(\`updated_at\`) FROM \`_events_v\` WHERE \`parent_id\` = \`events\`.\`id\` AND \`version__status\` = 'published'),
    CASE WHEN \`_status\` = 'published' THEN \`created_at\` END);`)
  await db.run(sql`UPDATE \`events\` SET \`previous_starts_at\` = (
    SELECT \`version_starts_at\` FROM \`_events_v\`
    WHERE \`parent_id\` = \`events\`.\`id\` AND \`version__status\` = 'published' AND \`version_starts_at\` <> \`events\`.\`starts_at\`
    ORDER BY \`updated_at\` DESC LIMIT 1) WHERE \`revision\` > 0 AND \`status\` <> 'postponed';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`location_coordinates\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`previous_starts_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_location_coordinates\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_previous_starts_at\`;`)
}
