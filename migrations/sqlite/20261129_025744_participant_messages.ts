import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`send_at\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`delivered\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`enqueued_at\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`texts\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`audience\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_state_idx\` ON \`announcements\` (\`state\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`announcements_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`send_at\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`delivered\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`enqueued_at\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`texts\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`audience\`;`)
}
