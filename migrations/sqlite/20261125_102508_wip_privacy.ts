import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`event_statistics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`starts_at\` text,
  	\`event_id\` text(36),
  	\`registered\` numeric DEFAULT 0 NOT NULL,
  	\`confirmed\` numeric DEFAULT 0 NOT NULL,
  	\`attended\` numeric DEFAULT 0 NOT NULL,
  	\`waitlisted\` numeric DEFAULT 0 NOT NULL,
  	\`cancelled\` numeric DEFAULT 0 NOT NULL,
  	\`pending\` numeric DEFAULT 0 NOT NULL,
  	\`expired\` numeric DEFAULT 0 NOT NULL,
  	\`sources\` text,
  	\`event_key\` text NOT NULL,
  	\`included\` text,
  	\`version\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`event_statistics_event_idx\` ON \`event_statistics\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_statistics_event_key_idx\` ON \`event_statistics\` (\`event_key\`);`)
  await db.run(sql`CREATE INDEX \`event_statistics_updated_at_idx\` ON \`event_statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_statistics_created_at_idx\` ON \`event_statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deletions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`begun_at\` text,
  	\`done_at\` text,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`event_id\` text(36),
  	\`registrations\` numeric,
  	\`mails\` numeric,
  	\`by_collection\` text,
  	\`by_id\` text,
  	\`subject\` text,
  	\`counted\` text,
  	\`lease_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deletions_state_idx\` ON \`deletions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deletions_event_idx\` ON \`deletions\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`deletions_subject_idx\` ON \`deletions\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`deletions_lease_until_idx\` ON \`deletions\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`deletions_updated_at_idx\` ON \`deletions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletions_created_at_idx\` ON \`deletions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`deletion\` text;`)
  await db.run(sql`CREATE INDEX \`registrations_deletion_idx\` ON \`registrations\` (\`deletion\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`event_statistics_id\` text(36) REFERENCES event_statistics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deletions_id\` text(36) REFERENCES deletions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`event_statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`deletions_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`event_statistics\`;`)
  await db.run(sql`DROP TABLE \`deletions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` text(36),
  	\`speakers_id\` text(36),
  	\`partners_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`registrations_id\` text(36),
  	\`messages_id\` text(36),
  	\`meetings_id\` text(36),
  	\`consent_texts_id\` text(36),
  	\`mail_templates_id\` text(36),
  	\`sites_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registrations_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_texts_id\`) REFERENCES \`consent_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_templates_id\`) REFERENCES \`mail_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "registrations_id", "messages_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "users_id") SELECT "id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "registrations_id", "messages_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_speakers_id_idx\` ON \`payload_locked_documents_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registrations_id_idx\` ON \`payload_locked_documents_rels\` (\`registrations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mail_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`registrations_deletion_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`deletion\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_keep_days\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_keep_days\`;`)
}
