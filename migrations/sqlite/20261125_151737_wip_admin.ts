import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`role\` text,
  	\`kind\` text NOT NULL,
  	\`operation\` text NOT NULL,
  	\`title\` text,
  	\`event_id\` text(36),
  	\`document_id\` text,
  	\`state\` text NOT NULL,
  	\`by_collection\` text,
  	\`by_id\` text,
  	\`changes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_entries_at_idx\` ON \`audit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_kind_idx\` ON \`audit_entries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_event_idx\` ON \`audit_entries\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_document_id_idx\` ON \`audit_entries\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_state_idx\` ON \`audit_entries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_by_id_idx\` ON \`audit_entries\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_updated_at_idx\` ON \`audit_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_created_at_idx\` ON \`audit_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_events_id_idx\` ON \`users_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publishat_tz\` text DEFAULT 'Europe/Berlin';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publishing_until\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publishat_tz\` text DEFAULT 'Europe/Berlin';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publishing_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publishing_until\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publishing_until\`;`)
}
