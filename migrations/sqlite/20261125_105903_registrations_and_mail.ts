import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`informed\` integer,
  	\`recipients\` numeric,
  	\`by\` text,
  	\`changed_at\` text,
  	\`revision\` numeric,
  	\`changes\` text NOT NULL,
  	\`key\` text,
  	\`debt_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_event_idx\` ON \`announcements\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_key_idx\` ON \`announcements\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_debt_id_idx\` ON \`announcements\` (\`debt_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`public_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`public_versions_key_idx\` ON \`public_versions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`public_versions_updated_at_idx\` ON \`public_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_versions_created_at_idx\` ON \`public_versions\` (\`created_at\`);`)
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_confirms_address\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_hold_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_day_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_hour_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`messages_follow_up\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`announcements_owed\` text;`)
  await db.run(sql`CREATE INDEX \`events_announcements_owed_idx\` ON \`events\` (\`announcements_owed\`);`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`messages_follow_up_text\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_confirms_address\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_hold_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_day_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_hour_before\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_messages_follow_up\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_announcements_owed\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_announcements_owed_idx\` ON \`_events_v\` (\`version_announcements_owed\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_messages_follow_up_text\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`announcements_owed\` text;`)
  await db.run(sql`CREATE INDEX \`meetings_announcements_owed_idx\` ON \`meetings\` (\`announcements_owed\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_reason\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_by\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`deletion\` text;`)
  await db.run(sql`CREATE INDEX \`registrations_deletion_idx\` ON \`registrations\` (\`deletion\`);`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`event_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`queued_at\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`last_attempt_at\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`is_bulk\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`former_message_id\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_as\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_by\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_at\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`announcement_id\` text(36) REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`limit_key\` text;`)
  await db.run(sql`CREATE INDEX \`messages_event_idx\` ON \`messages\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_queued_at_idx\` ON \`messages\` (\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_last_attempt_at_idx\` ON \`messages\` (\`last_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_former_message_id_idx\` ON \`messages\` (\`former_message_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_announcement_idx\` ON \`messages\` (\`announcement_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_limit_key_idx\` ON \`messages\` (\`limit_key\`);`)
  await db.run(sql`CREATE INDEX \`state_isBulk_nextAttemptAt_idx\` ON \`messages\` (\`state\`,\`is_bulk\`,\`next_attempt_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`announcements_id\` text(36) REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`event_statistics_id\` text(36) REFERENCES event_statistics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deletions_id\` text(36) REFERENCES deletions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`event_statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`deletions_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`public_versions\`;`)
  await db.run(sql`DROP TABLE \`event_statistics\`;`)
  await db.run(sql`DROP TABLE \`deletions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`registration_id\` text(36) NOT NULL,
  	\`locale\` text NOT NULL,
  	\`last_answer\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`sent_at\` text,
  	\`next_attempt_at\` text,
  	\`lease_until\` text,
  	\`lease_holder\` text,
  	\`message_id\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`dedupe_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`registration_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_messages\`("id", "recipient", "subject", "kind", "state", "registration_id", "locale", "last_answer", "attempts", "sent_at", "next_attempt_at", "lease_until", "lease_holder", "message_id", "revision", "dedupe_key", "updated_at", "created_at") SELECT "id", "recipient", "subject", "kind", "state", "registration_id", "locale", "last_answer", "attempts", "sent_at", "next_attempt_at", "lease_until", "lease_holder", "message_id", "revision", "dedupe_key", "updated_at", "created_at" FROM \`messages\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`ALTER TABLE \`__new_messages\` RENAME TO \`messages\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`messages_recipient_idx\` ON \`messages\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`messages_state_idx\` ON \`messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`messages_registration_idx\` ON \`messages\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_next_attempt_at_idx\` ON \`messages\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_message_id_idx\` ON \`messages\` (\`message_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_dedupe_key_idx\` ON \`messages\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`events_id\` text(36),
  	\`speakers_id\` text(36),
  	\`partners_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`meetings_id\` text(36),
  	\`consent_texts_id\` text(36),
  	\`registrations_id\` text(36),
  	\`messages_id\` text(36),
  	\`mail_templates_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_texts_id\`) REFERENCES \`consent_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registrations_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_templates_id\`) REFERENCES \`mail_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "meetings_id", "consent_texts_id", "registrations_id", "messages_id", "mail_templates_id", "sites_id") SELECT "id", "order", "parent_id", "path", "users_id", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "meetings_id", "consent_texts_id", "registrations_id", "messages_id", "mail_templates_id", "sites_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_speakers_id_idx\` ON \`payload_locked_documents_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registrations_id_idx\` ON \`payload_locked_documents_rels\` (\`registrations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mail_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`DROP INDEX \`events_announcements_owed_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_confirms_address\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_hold_hours\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_keep_days\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_day_before\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_hour_before\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`messages_follow_up\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`announcements_owed\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_announcements_owed_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_confirms_address\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_hold_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_keep_days\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_day_before\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_hour_before\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_messages_follow_up\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_announcements_owed\`;`)
  await db.run(sql`DROP INDEX \`registrations_deletion_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_reason\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_by\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`deletion\`;`)
  await db.run(sql`DROP INDEX \`meetings_announcements_owed_idx\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`announcements_owed\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`messages_follow_up_text\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_messages_follow_up_text\`;`)
}
