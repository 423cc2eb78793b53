import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`conference_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`conference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`last_answer\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`sent_at\` text,
  	\`queued_at\` text,
  	\`last_attempt_at\` text,
  	\`next_attempt_at\` text,
  	\`lease_until\` text,
  	\`lease_holder\` text,
  	\`handled_as\` text,
  	\`handled_by\` text,
  	\`handled_at\` text,
  	\`event_id\` text NOT NULL,
  	\`registration_id\` text,
  	\`wanted\` text,
  	\`left\` text,
  	\`dedupe_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`conference_tasks_state_idx\` ON \`conference_tasks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`conference_tasks_event_id_idx\` ON \`conference_tasks\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conference_tasks_dedupe_key_idx\` ON \`conference_tasks\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`conference_tasks_updated_at_idx\` ON \`conference_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conference_tasks_created_at_idx\` ON \`conference_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_1_idx\` ON \`conference_tasks\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text NOT NULL,
  	\`registration_id\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`came_at\` text NOT NULL,
  	\`left_at\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`presences_event_id_idx\` ON \`presences\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`presences_registration_id_idx\` ON \`presences\` (\`registration_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_key_idx\` ON \`presences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presences_updated_at_idx\` ON \`presences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_created_at_idx\` ON \`presences\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`provider\` text DEFAULT 'Zoom',
  	\`conference\` text DEFAULT 'link',
  	\`host\` text,
  	\`room_kind\` text DEFAULT 'meeting',
  	\`waiting_room\` integer DEFAULT false,
  	\`recorded\` integer DEFAULT false,
  	\`present_after\` numeric,
  	\`join_url\` text,
  	\`meeting_id\` text,
  	\`passcode\` text,
  	\`dial_in\` text,
  	\`room\` text,
  	\`room_serial\` text,
  	\`room_differs\` text,
  	\`room_checked_at\` text,
  	\`presence_settled_at\` text,
  	\`pending_announcements\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "event_id", "provider", "join_url", "meeting_id", "passcode", "dial_in", "pending_announcements", "updated_at", "created_at") SELECT "id", "event_id", "provider", "join_url", "meeting_id", "passcode", "dial_in", "pending_announcements", "updated_at", "created_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_event_idx\` ON \`meetings\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_conference_idx\` ON \`meetings\` (\`conference\`);`)
  await db.run(sql`CREATE INDEX \`meetings_pending_announcements_idx\` ON \`meetings\` (\`pending_announcements\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_how\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`minutes_present\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`came_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`admitted_to\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`conference_access\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`conference_tasks_id\` text(36) REFERENCES conference_tasks(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conference_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`conference_tasks_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`conference_tasks\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
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
  	\`topic_wishes_id\` text(36),
  	\`media_id\` text(36),
  	\`registrations_id\` text(36),
  	\`messages_id\` text(36),
  	\`announcements_id\` text(36),
  	\`meetings_id\` text(36),
  	\`consent_texts_id\` text(36),
  	\`mail_templates_id\` text(36),
  	\`sites_id\` text(36),
  	\`webhook_deliveries_id\` text(36),
  	\`event_statistics_id\` text(36),
  	\`deletions_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_wishes_id\`) REFERENCES \`topic_wishes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registrations_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_texts_id\`) REFERENCES \`consent_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_templates_id\`) REFERENCES \`mail_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_statistics_id\`) REFERENCES \`event_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deletions_id\`) REFERENCES \`deletions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "topic_wishes_id", "media_id", "registrations_id", "messages_id", "announcements_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "webhook_deliveries_id", "event_statistics_id", "deletions_id", "users_id") SELECT "id", "order", "parent_id", "path", "events_id", "speakers_id", "partners_id", "topics_id", "topic_wishes_id", "media_id", "registrations_id", "messages_id", "announcements_id", "meetings_id", "consent_texts_id", "mail_templates_id", "sites_id", "webhook_deliveries_id", "event_statistics_id", "deletions_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topic_wishes_id_idx\` ON \`payload_locked_documents_rels\` (\`topic_wishes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registrations_id_idx\` ON \`payload_locked_documents_rels\` (\`registrations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mail_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`event_statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`deletions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`provider\` text DEFAULT 'Zoom' NOT NULL,
  	\`join_url\` text NOT NULL,
  	\`meeting_id\` text,
  	\`passcode\` text,
  	\`dial_in\` text,
  	\`pending_announcements\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "event_id", "provider", "join_url", "meeting_id", "passcode", "dial_in", "pending_announcements", "updated_at", "created_at") SELECT "id", "event_id", "provider", "join_url", "meeting_id", "passcode", "dial_in", "pending_announcements", "updated_at", "created_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_event_idx\` ON \`meetings\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_pending_announcements_idx\` ON \`meetings\` (\`pending_announcements\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_how\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`minutes_present\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`came_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`admitted_to\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`conference_access\`;`)
}
