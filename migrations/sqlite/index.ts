import * as migration_20261123_082523_initial from './20261123_082523_initial.ts';
import * as migration_20261125_105903_registrations_and_mail from './20261125_105903_registrations_and_mail.ts';
import * as migration_20261125_160600_programme_sites_webhooks_and_participation from './20261125_160600_programme_sites_webhooks_and_participation.ts';
import * as migration_20261125_190038_registration_order from './20261125_190038_registration_order.ts';
import * as migration_20261128_044500_pending from './20261128_044500_pending.ts';
import * as migration_20261128_084743_dates_changed_at from './20261128_084743_dates_changed_at.ts';
import * as migration_20261128_091252_no_default_place from './20261128_091252_no_default_place.ts';
import * as migration_20261128_092035_event_label from './20261128_092035_event_label.ts';
import * as migration_20261128_092100_event_label_words from './20261128_092100_event_label_words.ts';
import * as migration_20261128_092700_repeated_defaults from './20261128_092700_repeated_defaults.ts';
import * as migration_20261128_094605_former_slugs from './20261128_094605_former_slugs.ts';
import * as migration_20261128_095942_second_factors from './20261128_095942_second_factors.ts';
import * as migration_20261128_102514_registration_search from './20261128_102514_registration_search.ts';
import * as migration_20261128_120759_trash from './20261128_120759_trash.ts';
import * as migration_20261128_122235_trash_of_events from './20261128_122235_trash_of_events.ts';
import * as migration_20261128_162828_duration_hours from './20261128_162828_duration_hours.ts';
import * as migration_20261128_190604_announcement_words from './20261128_190604_announcement_words.ts';
import * as migration_20261128_232848_add_conferences from './20261128_232848_add_conferences.ts';
import * as migration_20261129_025744_participant_messages from './20261129_025744_participant_messages.ts';
import * as migration_20261129_040842_recording_ready from './20261129_040842_recording_ready.ts';
import * as migration_20261129_080715_add_the_appearance from './20261129_080715_add_the_appearance.ts';
import * as migration_20261129_084720_notes_of_registrations from './20261129_084720_notes_of_registrations.ts';
import * as migration_20261129_122212_add_accessibility from './20261129_122212_add_accessibility.ts';
import * as migration_20261129_125307_add_support from './20261129_125307_add_support.ts';
import * as migration_20261129_191127_event_templates from './20261129_191127_event_templates.ts';
import * as migration_20261129_210515_programme_and_recordings from './20261129_210515_programme_and_recordings.ts';
import * as migration_20261129_213805_publication_and_coordinates from './20261129_213805_publication_and_coordinates.ts';
import * as migration_20261130_050126_introduction from './20261130_050126_introduction.ts';
import * as migration_20261130_084355_usual_notices from './20261130_084355_usual_notices.ts';

export const migrations = [
  {
    up: migration_20261123_082523_initial.up,
    down: migration_20261123_082523_initial.down,
    name: '20261123_082523_initial',
  },
  {
    up: migration_20261125_105903_registrations_and_mail.up,
    down: migration_20261125_105903_registrations_and_mail.down,
    name: '20261125_105903_registrations_and_mail',
  },
  {
    up: migration_20261125_160600_programme_sites_webhooks_and_participation.up,
    down: migration_20261125_160600_programme_sites_webhooks_and_participation.down,
    name: '20261125_160600_programme_sites_webhooks_and_participation',
  },
  {
    up: migration_20261125_190038_registration_order.up,
    down: migration_20261125_190038_registration_order.down,
    name: '20261125_190038_registration_order',
  },
  {
    up: migration_20261128_044500_pending.up,
    down: migration_20261128_044500_pending.down,
    name: '20261128_044500_pending',
  },
  {
    up: migration_20261128_084743_dates_changed_at.up,
    down: migration_20261128_084743_dates_changed_at.down,
    name: '20261128_084743_dates_changed_at',
  },
  {
    up: migration_20261128_091252_no_default_place.up,
    down: migration_20261128_091252_no_default_place.down,
    name: '20261128_091252_no_default_place',
  },
  {
    up: migration_20261128_092035_event_label.up,
    down: migration_20261128_092035_event_label.down,
    name: '20261128_092035_event_label',
  },
  {
    up: migration_20261128_092100_event_label_words.up,
    down: migration_20261128_092100_event_label_words.down,
    name: '20261128_092100_event_label_words',
  },
  {
    up: migration_20261128_092700_repeated_defaults.up,
    down: migration_20261128_092700_repeated_defaults.down,
    name: '20261128_092700_repeated_defaults',
  },
  {
    up: migration_20261128_094605_former_slugs.up,
    down: migration_20261128_094605_former_slugs.down,
    name: '20261128_094605_former_slugs',
  },
  {
    up: migration_20261128_095942_second_factors.up,
    down: migration_20261128_095942_second_factors.down,
    name: '20261128_095942_second_factors',
  },
  {
    up: migration_20261128_102514_registration_search.up,
    down: migration_20261128_102514_registration_search.down,
    name: '20261128_102514_registration_search',
  },
  {
    up: migration_20261128_120759_trash.up,
    down: migration_20261128_120759_trash.down,
    name: '20261128_120759_trash',
  },
  {
    up: migration_20261128_122235_trash_of_events.up,
    down: migration_20261128_122235_trash_of_events.down,
    name: '20261128_122235_trash_of_events',
  },
  {
    up: migration_20261128_162828_duration_hours.up,
    down: migration_20261128_162828_duration_hours.down,
    name: '20261128_162828_duration_hours',
  },
  {
    up: migration_20261128_190604_announcement_words.up,
    down: migration_20261128_190604_announcement_words.down,
    name: '20261128_190604_announcement_words',
  },
  {
    up: migration_20261128_232848_add_conferences.up,
    down: migration_20261128_232848_add_conferences.down,
    name: '20261128_232848_add_conferences',
  },
  {
    up: migration_20261129_025744_participant_messages.up,
    down: migration_20261129_025744_participant_messages.down,
    name: '20261129_025744_participant_messages',
  },
  {
    up: migration_20261129_040842_recording_ready.up,
    down: migration_20261129_040842_recording_ready.down,
    name: '20261129_040842_recording_ready',
  },
  {
    up: migration_20261129_080715_add_the_appearance.up,
    down: migration_20261129_080715_add_the_appearance.down,
    name: '20261129_080715_add_the_appearance',
  },
  {
    up: migration_20261129_084720_notes_of_registrations.up,
    down: migration_20261129_084720_notes_of_registrations.down,
    name: '20261129_084720_notes_of_registrations',
  },
  {
    up: migration_20261129_122212_add_accessibility.up,
    down: migration_20261129_122212_add_accessibility.down,
    name: '20261129_122212_add_accessibility',
  },
  {
    up: migration_20261129_125307_add_support.up,
    down: migration_20261129_125307_add_support.down,
    name: '20261129_125307_add_support',
  },
  {
    up: migration_20261129_191127_event_templates.up,
    down: migration_20261129_191127_event_templates.down,
    name: '20261129_191127_event_templates',
  },
  {
    up: migration_20261129_210515_programme_and_recordings.up,
    down: migration_20261129_210515_programme_and_recordings.down,
    name: '20261129_210515_programme_and_recordings',
  },
  {
    up: migration_20261129_213805_publication_and_coordinates.up,
    down: migration_20261129_213805_publication_and_coordinates.down,
    name: '20261129_213805_publication_and_coordinates',
  },
  {
    up: migration_20261130_050126_introduction.up,
    down: migration_20261130_050126_introduction.down,
    name: '20261130_050126_introduction',
  },
  {
    up: migration_20261130_084355_usual_notices.up,
    down: migration_20261130_084355_usual_notices.down,
    name: '20261130_084355_usual_notices'
  },
];
