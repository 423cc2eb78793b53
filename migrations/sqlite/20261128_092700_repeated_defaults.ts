import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Every language of an event was given the default name of its place at its first save, which hid what somebody had
 * written in German. Where there is a German version, that one applies again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`events_locales\` SET \`location_name\` = NULL
    WHERE \`_locale\` <> 'de' AND \`location_name\` = 'online (Zoom)' AND EXISTS (
      SELECT 1 FROM \`events_locales\` \`german\`
      WHERE \`german\`.\`_parent_id\` = \`events_locales\`.\`_parent_id\` AND \`german\`.\`_locale\` = 'de');`)
  await db.run(sql`UPDATE \`_events_v_locales\` SET \`version_location_name\` = NULL
    WHERE \`_locale\` <> 'de' AND \`version_location_name\` = 'online (Zoom)' AND EXISTS (
      SELECT 1 FROM \`_events_v_locales\` \`german\`
      WHERE \`german\`.\`_parent_id\` = \`_events_v_locales\`.\`_parent_id\` AND \`german\`.\`_locale\` = 'de');`)
}

/** As the version before did at the next save. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`UPDATE \`events_locales\` SET \`location_name\` = 'online (Zoom)'
    WHERE \`_locale\` <> 'de' AND \`location_name\` IS NULL;`)
  await db.run(sql`UPDATE \`_events_v_locales\` SET \`version_location_name\` = 'online (Zoom)'
    WHERE \`_locale\` <> 'de' AND \`version_location_name\` IS NULL;`)
}
