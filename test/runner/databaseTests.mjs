/**
 * The integration and GraphQL tests of what can differ between databases. They alone run on MongoDB and on PostgreSQL
 * in the gate; `npm run test:all` runs all of them there. A test that asks which database it runs on belongs here.
 */
export const databaseTests = {
  uniqueness: [
    'integration/registrations/registration',
    'integration/registrations/repeatedForms',
    'integration/registrations/addressConfirmation',
    'integration/mail/mailTemplates',
    'integration/protection/proofOfWork',
    'graphql/registerForEvent',
  ],
  'claims and leases': [
    'integration/outbox/outbox',
    'integration/outbox/outboxLimit',
    'integration/outbox/outboxActions',
    'integration/announcements/announcements',
    'integration/announcements/participantMessages',
    'integration/webhooks/webhooks',
    'integration/webhooks/webhookProcesses',
    'integration/conferences/bigBlueButton',
    'integration/conferences/zoom',
  ],
  'conditional writes': [
    'integration/accounts/secondFactor',
    'integration/events/events',
    'integration/registrations/promotion',
    'integration/registrations/rules',
    'integration/registrations/staffWork',
  ],
  'paging, sorting and conditions': [
    'integration/admin/access',
    'integration/participation/participation',
    'integration/programme/programmeReading',
    'integration/registrations/manyRegistrations',
    'graphql/event',
    'graphql/events',
    'graphql/references',
  ],
  'documents that are none of ours': [
    'integration/admin/appearance',
    'integration/programme/anyDocument',
    'integration/programme/unreadableDocuments',
    'integration/server/requests',
  ],
  search: ['integration/site/siteProgramme', 'graphql/sites'],
  deletion: [
    'integration/references/references',
    'integration/trash/trash',
    'integration/privacy/deletion',
    'integration/privacy/erasedCanary',
    'integration/privacy/personalData',
    'integration/registrations/noAddressStored',
    'integration/registrations/support',
  ],
  transactions: ['integration/database/transactions'],
  migrations: [
    'integration/database/migrateFrom010',
    'integration/database/dataMigrations',
    'integration/plugin/generated',
    'integration/plugin/missingTables',
    'integration/seed/seed',
  ],
  'other configs': [
    'integration/plugin/locales',
    'integration/plugin/foreignConfig',
    'integration/plugin/theirFiles',
  ],
  backups: ['integration/server/backup'],
  'versions that several processes see': ['integration/responseCache/cachedResponses'],
}

/** Their paths, below `test/` and without `.test.ts`. */
export const databaseTestFiles = Object.values(databaseTests).flat()
