import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** The columns that say what is yet to be sent, under the names that they had and those that they have; each has an index. */
const renamed = [
  { table: 'registrations', prefix: '', from: 'mail_owed', to: 'pending_mails' },
  { table: 'events', prefix: '', from: 'announcements_owed', to: 'pending_announcements' },
  { table: 'events', prefix: '', from: 'webhooks_owed', to: 'pending_webhooks' },
  { table: '_events_v', prefix: 'version_', from: 'announcements_owed', to: 'pending_announcements' },
  { table: '_events_v', prefix: 'version_', from: 'webhooks_owed', to: 'pending_webhooks' },
  { table: 'meetings', prefix: '', from: 'announcements_owed', to: 'pending_announcements' },
]

type Renaming = (typeof renamed)[number]

async function rename({ db }: Pick<MigrateUpArgs, 'db'>, renamings: Renaming[]): Promise<void> {
  for (const { table, prefix, from, to } of renamings) {
    const [old, now] = [prefix + from, prefix + to]
    await db.run(sql.raw(`DROP INDEX \`${table}_${prefix}${old}_idx\`;`))
    await db.run(sql.raw(`ALTER TABLE \`${table}\` RENAME COLUMN \`${old}\` TO \`${now}\`;`))
    await db.run(sql.raw(`CREATE INDEX \`${table}_${prefix}${now}_idx\` ON \`${table}\` (\`${now}\`);`))
  }
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await rename({ db }, renamed)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await rename({ db }, renamed.map(({ from, to, ...place }) => ({ ...place, from: to, to: from })))
}
