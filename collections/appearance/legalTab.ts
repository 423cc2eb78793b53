import type { Tab } from 'payload'
import type { LegalPage } from '../../src/appearance/rules/Appearance.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { richTextField } from '../fields/richTextField.ts'
import { uiField } from '../fields/uiField.ts'

const labels: Record<LegalPage, { de: string; en: string }> = {
  imprint: { de: 'Impressum', en: 'Imprint' },
  privacy: { de: 'Datenschutzerklärung', en: 'Privacy policy' },
  accessibility: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
}

/** The pages that the law asks for. */
export function legalTab({ options, pages }: { options: ResolvedOptions; pages: readonly LegalPage[] }): Tab {
  return {
    label: { de: 'Rechtstexte', en: 'Legal texts' },
    admin: {
      description: {
        de: 'Leer: Impressum und Datenschutz werden aus den anderen Angaben gemacht; eine Seite zur Barrierefreiheit gibt es dann nicht. Überschriften beginnen mit der zweiten Stufe, der Titel der Seite steht schon da.',
        en: 'Empty: imprint and privacy are made of the other details; there is no page about accessibility then. Headings begin with the second level, the title of the page is there already.',
      },
    },
    fields: pages.flatMap((name) => [
      richTextField({ options, name, label: labels[name], localized: true }),
      uiField({
        name: `${name}Draft`,
        component: {
          path: 'green-forum-events/client#AdoptLegalDraft',
          clientProps: { page: name, slug: options.appearanceSlug },
        },
      }),
    ]),
  }
}
