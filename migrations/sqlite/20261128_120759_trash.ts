import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`speakers_deleted_at_idx\` ON \`speakers\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`speakers_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`partners_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`topics_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`media_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`deleted_at\`;`)
}
