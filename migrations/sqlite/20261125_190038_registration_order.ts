import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`event_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`event_createdAt_tokenHash_idx\` ON \`registrations\` (\`event_id\`,\`created_at\`,\`token_hash\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`event_createdAt_tokenHash_idx\`;`)
  await db.run(sql`CREATE INDEX \`event_createdAt_idx\` ON \`registrations\` (\`event_id\`,\`created_at\`);`)
}
