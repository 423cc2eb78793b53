import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { idOfFirst, shippedIntroduction } from '../shippedIntroduction.ts'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`appearance_locales\` ADD \`introduction\` text;`)
  await db.run(sql`ALTER TABLE \`_appearance_v_locales\` ADD \`version_introduction\` text;`)
  await adoptShipped(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`appearance_locales\` DROP COLUMN \`introduction\`;`)
  await db.run(sql`ALTER TABLE \`_appearance_v_locales\` DROP COLUMN \`version_introduction\`;`)
}

/** Writes down what the list of events showed until now, where it showed it: where nobody had given the organiser another name. */
async function adoptShipped(db: MigrateUpArgs['db']): Promise<void> {
  const { organiser, de, en } = shippedIntroduction
  await db.run(sql`INSERT INTO \`appearance\` (\`id\`)
    SELECT ${idOfFirst} WHERE NOT EXISTS (SELECT 1 FROM \`appearance\`);`)
  for (const [locale, other, words] of [
    ['de', 'en', de],
    ['en', 'de', en],
  ] as const) {
    const nameIn = (language: string) => sql`(SELECT nullif(trim(\`name\`), '') FROM \`appearance_locales\`
      WHERE \`_parent_id\` = \`appearance\`.\`id\` AND \`_locale\` = ${language})`
    await db.run(sql`INSERT INTO \`appearance_locales\` (\`introduction\`, \`_locale\`, \`_parent_id\`)
      SELECT ${words}, ${locale}, \`id\` FROM \`appearance\`
      WHERE coalesce(${nameIn(locale)}, ${nameIn(other)}, ${organiser}) = ${organiser}
      ON CONFLICT (\`_locale\`, \`_parent_id\`) DO UPDATE SET \`introduction\` = excluded.\`introduction\`;`)
    // So that a former state that is brought back says it too.
    await db.run(sql`UPDATE \`_appearance_v_locales\` SET \`version_introduction\` = ${words}
      WHERE \`_locale\` = ${locale} AND coalesce(nullif(trim(\`version_name\`), ''), (
        SELECT nullif(trim(\`version_name\`), '') FROM \`_appearance_v_locales\` AS \`others\`
        WHERE \`others\`.\`_parent_id\` = \`_appearance_v_locales\`.\`_parent_id\` AND \`others\`.\`_locale\` = ${other}
      ), ${organiser}) = ${organiser};`)
  }
}
