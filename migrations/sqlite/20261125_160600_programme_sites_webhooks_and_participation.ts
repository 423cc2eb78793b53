import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topic_wishes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`email\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`event_id\` text(36),
  	\`locale\` text DEFAULT 'de' NOT NULL,
  	\`source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topic_wishes_email_idx\` ON \`topic_wishes\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`topic_wishes_state_idx\` ON \`topic_wishes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`topic_wishes_event_idx\` ON \`topic_wishes\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_wishes_updated_at_idx\` ON \`topic_wishes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topic_wishes_created_at_idx\` ON \`topic_wishes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_topics_id_idx\` ON \`sites_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_partners_id_idx\` ON \`sites_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`slug\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`last_answer\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`changed_at\` text,
  	\`sent_at\` text,
  	\`queued_at\` text,
  	\`last_attempt_at\` text,
  	\`next_attempt_at\` text,
  	\`lease_until\` text,
  	\`lease_holder\` text,
  	\`webhook_id\` text,
  	\`handled_as\` text,
  	\`handled_by\` text,
  	\`handled_at\` text,
  	\`event_id\` text NOT NULL,
  	\`dedupe_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_site_idx\` ON \`webhook_deliveries\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_state_idx\` ON \`webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_webhook_id_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_event_id_idx\` ON \`webhook_deliveries\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_dedupe_key_idx\` ON \`webhook_deliveries\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`webhook_deliveries\` (\`state\`,\`next_attempt_at\`);`)
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
  await db.run(sql`DROP TABLE \`sites_permissions\`;`)
  await db.run(sql`DROP INDEX \`sites_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`may_register\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`limit\` numeric DEFAULT 500 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key_hash\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key_made_on\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`last_used_on\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`webhook_enabled\` integer;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`webhook_note\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`webhook_url\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`webhook_secret\` text;`)
  await db.run(sql`CREATE INDEX \`sites_webhook_webhook_enabled_idx\` ON \`sites\` (\`webhook_enabled\`);`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publishat_tz\` text DEFAULT 'Europe/Berlin';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`publishing_until\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`webhooks_owed\` text;`)
  await db.run(sql`CREATE INDEX \`events_webhooks_owed_idx\` ON \`events\` (\`webhooks_owed\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publishat_tz\` text DEFAULT 'Europe/Berlin';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_publishing_until\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_webhooks_owed\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_webhooks_owed_idx\` ON \`_events_v\` (\`version_webhooks_owed\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_by\` text;`)
  await db.run(sql`CREATE INDEX \`event_createdAt_idx\` ON \`registrations\` (\`event_id\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`time_zone\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`status\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`topics\` text;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` ADD \`partners\` text;`)
  await db.run(sql`ALTER TABLE \`deletions\` ADD \`topic_wishes\` numeric;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`topic_wishes_id\` text(36) REFERENCES topic_wishes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhook_deliveries_id\` text(36) REFERENCES webhook_deliveries(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topic_wishes_id_idx\` ON \`payload_locked_documents_rels\` (\`topic_wishes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`events_materials_locales_parent_idx\` ON \`events_materials_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_speakers_locales_parent_idx\` ON \`events_speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_registration_questions_options_locales_parent_idx\` ON \`events_registration_questions_options_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_registration_questions_locales_parent_idx\` ON \`events_registration_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_materials_locales_parent_idx\` ON \`_events_v_version_materials_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_speakers_locales_parent_idx\` ON \`_events_v_version_speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_questions_options_locales_parent_idx\` ON \`_events_v_version_registration_questions_options_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_questions_locales_parent_idx\` ON \`_events_v_version_registration_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_locales_parent_idx\` ON \`speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_locales_parent_idx\` ON \`partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consent_texts_locales_parent_idx\` ON \`consent_texts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consent_texts_v_locales_parent_idx\` ON \`_consent_texts_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sites_permissions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_permissions_order_idx\` ON \`sites_permissions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_permissions_parent_idx\` ON \`sites_permissions\` (\`parent_id\`);`)
  await db.run(sql`DROP TABLE \`topic_wishes\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
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
  	\`announcements_id\` text(36),
  	\`meetings_id\` text(36),
  	\`consent_texts_id\` text(36),
  	\`mail_templates_id\` text(36),
  	\`sites_id\` text(36),
  	\`event_statistics_id\` text(36),
  	\`deletions_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registrations_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_texts_id\`) REFERENCES \`consent_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_templates_id\`) REFERENCES \`mail_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_statistics_id\`) REFERENCES \`event_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deletions_id\`) REFERENCES \`deletions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "registrations_id", "messages_id", "announcements_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "event_statistics_id", "deletions_id", "users_id") SELECT "id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "media_id", "registrations_id", "messages_id", "announcements_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "event_statistics_id", "deletions_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mail_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`event_statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`deletions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`events_materials_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_registration_questions_options_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_registration_questions_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_webhooks_owed_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`publishing_until\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`webhooks_owed\`;`)
  await db.run(sql`DROP INDEX \`events_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_materials_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_registration_questions_options_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_registration_questions_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_webhooks_owed_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publishat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_publishing_until\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_webhooks_owed\`;`)
  await db.run(sql`DROP INDEX \`_events_v_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`partners_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`topics_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`media_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`event_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_by\`;`)
  await db.run(sql`DROP INDEX \`consent_texts_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_consent_texts_v_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`sites_webhook_webhook_enabled_idx\`;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_key_idx\` ON \`sites\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`may_register\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`limit\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key_hash\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key_made_on\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`last_used_on\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`webhook_enabled\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`webhook_note\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`webhook_url\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`webhook_secret\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`time_zone\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`status\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`topics\`;`)
  await db.run(sql`ALTER TABLE \`event_statistics\` DROP COLUMN \`partners\`;`)
  await db.run(sql`ALTER TABLE \`deletions\` DROP COLUMN \`topic_wishes\`;`)
}
