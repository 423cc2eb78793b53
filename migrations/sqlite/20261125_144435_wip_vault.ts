import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sites_permissions\`;`)
  await db.run(sql`DROP INDEX \`sites_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`may_register\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`limit\` numeric DEFAULT 500 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key_hash\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key_made_on\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`last_used_on\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key\`;`)
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
  await db.run(sql`ALTER TABLE \`sites\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_key_idx\` ON \`sites\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`may_register\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`limit\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key_hash\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`key_made_on\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`last_used_on\`;`)
}
