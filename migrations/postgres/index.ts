import * as migration_20261128_151251_initial from './20261128_151251_initial.ts';
import * as migration_20261128_162832_duration_hours from './20261128_162832_duration_hours.ts';
import * as migration_20261128_190606_announcement_words from './20261128_190606_announcement_words.ts';
import * as migration_20261128_232849_add_conferences from './20261128_232849_add_conferences.ts';
import * as migration_20261129_025747_participant_messages from './20261129_025747_participant_messages.ts';
import * as migration_20261129_040846_recording_ready from './20261129_040846_recording_ready.ts';
import * as migration_20261129_080718_add_the_appearance from './20261129_080718_add_the_appearance.ts';
import * as migration_20261129_084724_notes_of_registrations from './20261129_084724_notes_of_registrations.ts';
import * as migration_20261129_122224_add_accessibility from './20261129_122224_add_accessibility.ts';
import * as migration_20261129_125313_add_support from './20261129_125313_add_support.ts';
import * as migration_20261129_191131_event_templates from './20261129_191131_event_templates.ts';
import * as migration_20261129_210519_programme_and_recordings from './20261129_210519_programme_and_recordings.ts';
import * as migration_20261129_213812_publication_and_coordinates from './20261129_213812_publication_and_coordinates.ts';
import * as migration_20261130_050136_introduction from './20261130_050136_introduction.ts';
import * as migration_20261130_084401_usual_notices from './20261130_084401_usual_notices.ts';

export const migrations = [
  {
    up: migration_20261128_151251_initial.up,
    down: migration_20261128_151251_initial.down,
    name: '20261128_151251_initial',
  },
  {
    up: migration_20261128_162832_duration_hours.up,
    down: migration_20261128_162832_duration_hours.down,
    name: '20261128_162832_duration_hours',
  },
  {
    up: migration_20261128_190606_announcement_words.up,
    down: migration_20261128_190606_announcement_words.down,
    name: '20261128_190606_announcement_words',
  },
  {
    up: migration_20261128_232849_add_conferences.up,
    down: migration_20261128_232849_add_conferences.down,
    name: '20261128_232849_add_conferences',
  },
  {
    up: migration_20261129_025747_participant_messages.up,
    down: migration_20261129_025747_participant_messages.down,
    name: '20261129_025747_participant_messages',
  },
  {
    up: migration_20261129_040846_recording_ready.up,
    down: migration_20261129_040846_recording_ready.down,
    name: '20261129_040846_recording_ready',
  },
  {
    up: migration_20261129_080718_add_the_appearance.up,
    down: migration_20261129_080718_add_the_appearance.down,
    name: '20261129_080718_add_the_appearance',
  },
  {
    up: migration_20261129_084724_notes_of_registrations.up,
    down: migration_20261129_084724_notes_of_registrations.down,
    name: '20261129_084724_notes_of_registrations',
  },
  {
    up: migration_20261129_122224_add_accessibility.up,
    down: migration_20261129_122224_add_accessibility.down,
    name: '20261129_122224_add_accessibility',
  },
  {
    up: migration_20261129_125313_add_support.up,
    down: migration_20261129_125313_add_support.down,
    name: '20261129_125313_add_support',
  },
  {
    up: migration_20261129_191131_event_templates.up,
    down: migration_20261129_191131_event_templates.down,
    name: '20261129_191131_event_templates',
  },
  {
    up: migration_20261129_210519_programme_and_recordings.up,
    down: migration_20261129_210519_programme_and_recordings.down,
    name: '20261129_210519_programme_and_recordings',
  },
  {
    up: migration_20261129_213812_publication_and_coordinates.up,
    down: migration_20261129_213812_publication_and_coordinates.down,
    name: '20261129_213812_publication_and_coordinates',
  },
  {
    up: migration_20261130_050136_introduction.up,
    down: migration_20261130_050136_introduction.down,
    name: '20261130_050136_introduction',
  },
  {
    up: migration_20261130_084401_usual_notices.up,
    down: migration_20261130_084401_usual_notices.down,
    name: '20261130_084401_usual_notices'
  },
];
