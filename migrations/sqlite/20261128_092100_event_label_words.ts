import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** What events are searched by where editors choose one. Written with every save from now on; the day is that of UTC here. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`events\` SET \`label\` = trim(
    coalesce(strftime('%Y-%m-%d %d.%m.%Y ', \`starts_at\`), '') ||
    coalesce((SELECT group_concat(\`title\`, ' ') FROM \`events_locales\` WHERE \`_parent_id\` = \`events\`.\`id\`), '') ||
    ' ' || coalesce(\`location_city\`, ''));`)
  await db.run(sql`UPDATE \`_events_v\` SET \`version_label\` = trim(
    coalesce(strftime('%Y-%m-%d %d.%m.%Y ', \`version_starts_at\`), '') ||
    coalesce((SELECT group_concat(\`version_title\`, ' ') FROM \`_events_v_locales\` WHERE \`_parent_id\` = \`_events_v\`.\`id\`), '') ||
    ' ' || coalesce(\`version_location_city\`, ''));`)
}

/** The column goes with the migration before. */
export async function down(_: MigrateDownArgs): Promise<void> {}
