import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_by\` text;`)
  await db.run(sql`CREATE INDEX \`event_createdAt_idx\` ON \`registrations\` (\`event_id\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`time_zone\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`status\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`topics\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`partners\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`event_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_by\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`time_zone\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`status\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`topics\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`partners\`;`)
}
