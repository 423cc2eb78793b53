import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`DROP INDEX \`events_materials_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_registration_questions_options_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_registration_questions_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`events_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_materials_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_registration_questions_options_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_registration_questions_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`speakers_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`partners_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`topics_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`media_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`consent_texts_locales_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_consent_texts_v_locales_parent_idx\`;`)
}
