import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`appearance_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`appearance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appearance_footer_links_order_idx\` ON \`appearance_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`appearance_footer_links_parent_id_idx\` ON \`appearance_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`appearance_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`appearance_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appearance_footer_links_locales_locale_parent_id_unique\` ON \`appearance_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_footer_links_locales_parent_idx\` ON \`appearance_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`appearance\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	\`postal_address\` text,
  	\`website\` text,
  	\`logo_id\` text(36),
  	\`logo_dark_id\` text(36),
  	\`accent\` text,
  	\`social_picture_id\` text(36),
  	\`sender_name\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`social_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearance_logo_idx\` ON \`appearance\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_logo_dark_idx\` ON \`appearance\` (\`logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_social_picture_idx\` ON \`appearance\` (\`social_picture_id\`);`)
  await db.run(sql`CREATE TABLE \`appearance_locales\` (
  	\`name\` text,
  	\`short_name\` text,
  	\`mail_signature\` text,
  	\`imprint\` text,
  	\`privacy\` text,
  	\`accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`appearance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appearance_locales_locale_parent_id_unique\` ON \`appearance_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_locales_parent_idx\` ON \`appearance_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_appearance_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_appearance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_footer_links_order_idx\` ON \`_appearance_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_footer_links_parent_id_idx\` ON \`_appearance_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_appearance_v_version_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_appearance_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_appearance_v_version_footer_links_locales_locale_parent_id_\` ON \`_appearance_v_version_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_footer_links_locales_parent_idx\` ON \`_appearance_v_version_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_appearance_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_postal_address\` text,
  	\`version_website\` text,
  	\`version_logo_id\` text(36),
  	\`version_logo_dark_id\` text(36),
  	\`version_accent\` text,
  	\`version_social_picture_id\` text(36),
  	\`version_sender_name\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_social_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_version_logo_idx\` ON \`_appearance_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_version_logo_dark_idx\` ON \`_appearance_v\` (\`version_logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_version_version_social_picture_idx\` ON \`_appearance_v\` (\`version_social_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_created_at_idx\` ON \`_appearance_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_updated_at_idx\` ON \`_appearance_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_appearance_v_locales\` (
  	\`version_name\` text,
  	\`version_short_name\` text,
  	\`version_mail_signature\` text,
  	\`version_imprint\` text,
  	\`version_privacy\` text,
  	\`version_accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_appearance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_appearance_v_locales_locale_parent_id_unique\` ON \`_appearance_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_appearance_v_locales_parent_idx\` ON \`_appearance_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`appearance_footer_links\`;`)
  await db.run(sql`DROP TABLE \`appearance_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`appearance\`;`)
  await db.run(sql`DROP TABLE \`appearance_locales\`;`)
  await db.run(sql`DROP TABLE \`_appearance_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_appearance_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_appearance_v\`;`)
  await db.run(sql`DROP TABLE \`_appearance_v_locales\`;`)
}
