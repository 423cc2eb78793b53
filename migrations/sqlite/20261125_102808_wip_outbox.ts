import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_reason\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`unreachable_by\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`event_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`queued_at\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`last_attempt_at\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`is_bulk\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`former_message_id\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_as\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_by\` text;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`handled_at\` text;`)
  await db.run(sql`CREATE INDEX \`messages_event_idx\` ON \`messages\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_queued_at_idx\` ON \`messages\` (\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_last_attempt_at_idx\` ON \`messages\` (\`last_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_former_message_id_idx\` ON \`messages\` (\`former_message_id\`);`)
  await db.run(sql`CREATE INDEX \`state_isBulk_nextAttemptAt_idx\` ON \`messages\` (\`state\`,\`is_bulk\`,\`next_attempt_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_reason\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`unreachable_by\`;`)
}
