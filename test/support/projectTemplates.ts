/** What somebody’s project began with, before the plugin came: one of Payload’s templates. */
export interface ProjectTemplate {
  /** Folder of test/package that is laid over the one of the blank template. Default: none. */
  overlay?: string
  /** Payload’s packages beside those that every project has. */
  packages: string[]
  imports: string[]
  /** Its members of the config, beside a database, an editor and so on. */
  config: string
  /** Makes of README’s config what somebody makes of it who has a config already. */
  fit: (readme: string) => string
}

/** Replaces what has to be there. */
function replaced(text: string, what: string | RegExp, by: string): string {
  if (text.replace(what, '') === text) throw new Error(`README's config has no ${String(what)} any more`)
  return text.replace(what, by)
}

/**
 * The website template is not in any package of the registry, and too large to be kept here: its overlay is a small one with
 * the same collections, plugins and ways to ask Payload (pages built ahead, drafts, previews, a seed past all hooks).
 */
export const projectTemplates = {
  blank: {
    packages: [],
    imports: [],
    config: "collections: [{ slug: 'users', auth: true, fields: [] }],",
    fit: (readme) => readme,
  },
  website: {
    overlay: 'websiteTemplate',
    packages: [
      'admin-bar',
      'live-preview-react',
      ...['form-builder', 'nested-docs', 'redirects', 'search', 'seo'].map((name) => `plugin-${name}`),
    ],
    imports: ["import { collections } from './collections'", "import { plugins } from './plugins'"],
    config: "collections,\n  cors: ['https://www.example.org'],",
    fit: (readme) => {
      const own = replaced(readme, 'plugins: [', 'plugins: [\n    ...plugins,')
      const withTheirFiles = replaced(own, 'organiser:', "collections: { media: 'media' },\n      organiser:")
      return replaced(withTheirFiles, /\n *localization: .*/, '')
    },
  },
} satisfies Record<string, ProjectTemplate>
