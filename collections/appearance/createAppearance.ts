import type { GlobalConfig } from 'payload'
import { appearanceHooks } from '../../hooks/appearance/appearanceHooks.ts'
import { legalPages } from '../../src/appearance/rules/Appearance.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { administratorsOnly, editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { contentLanguageField } from '../fields/contentLanguageField.ts'
import { formGuides } from '../forms/withFormGuides.ts'
import { groups } from '../groups.ts'
import { legalDraftEndpoint } from './endpoints/legalDraftEndpoint.ts'
import { associationTab } from './associationTab.ts'
import { legalTab } from './legalTab.ts'
import { looksTab } from './looksTab.ts'
import { mailsTab } from './mailsTab.ts'
import { newEventsTab } from './newEventsTab.ts'

/** Versions that are kept, so that a mistake can be taken back. */
const maxVersions = 50

/** Who invites, and how that looks: what an association changes without a programmer. What is empty is as the options say. */
export function createAppearance(options: ResolvedOptions): GlobalConfig {
  return {
    slug: options.appearanceSlug,
    label: { de: 'Auftritt', en: 'Appearance' },
    access: {
      read: editorsOnly(options),
      readVersions: editorsOnly(options),
      update: administratorsOnly(options),
    },
    admin: {
      group: groups.settings,
      hidden: hiddenFromHelpers(options),
      hideAPIURL: true,
      description: {
        de: 'Name, Logo, Farbe, Kontakt und Rechtstexte Ihres Vereins. Was Sie hier speichern, gilt sofort auf den Seiten, in neuen E-Mails, in Kalendern und auf Bescheinigungen. Was leer bleibt, ist so, wie es mitgeliefert oder eingestellt wurde. Unter „Versionen“ lässt sich jeder frühere Stand zurückholen.',
        en: 'Name, logo, colour, contact and legal texts of your association. What you save here applies at once on the pages, in new mails, in calendars and on certificates. What is left empty is as it came or was set up. Under “Versions” you can bring back any former state.',
      },
      components: { elements: { beforeDocumentControls: formGuides } },
    },
    endpoints: [legalDraftEndpoint(options)],
    versions: { max: maxVersions, drafts: false },
    hooks: appearanceHooks,
    fields: [
      contentLanguageField,
      {
        type: 'tabs',
        tabs: [
          associationTab(),
          looksTab(options),
          mailsTab(),
          newEventsTab(options),
          legalTab({ options, pages: legalPages }),
        ],
      },
    ],
  }
}
