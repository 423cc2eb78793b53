import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_confirms_address\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_hold_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_confirms_address\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_hold_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`limit_key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_limit_key_idx\` ON \`messages\` (\`limit_key\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`messages_limit_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`messages\` DROP COLUMN \`limit_key\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_confirms_address\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_hold_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_confirms_address\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_hold_hours\`;`)
}
