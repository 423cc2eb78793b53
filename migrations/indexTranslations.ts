interface Adapter {
  rawTables: Record<string, { indexes?: Record<string, { name: string; on: string | string[] }> }>
}

/**
 * Indexes the translations in each table by what they translate. Payload's own index begins with the language, which
 * its queries do not name: every document that is read would search the translations of all.
 */
export const indexTranslations =
  /** What the name of the index adds to that of the table. */
    (suffix: string) =>
    <Schema>(args: { schema: Schema }): Schema => {
      // Payload hands it over, and its types for SQLite do not say so.
      const { adapter } = args as typeof args & { adapter: Adapter }
      for (const [name, table] of Object.entries(adapter.rawTables)) {
        if (!name.endsWith('_locales')) continue
        table.indexes = { ...table.indexes, ofParent: { name: name + suffix, on: '_parentID' } }
      }
      return args.schema
    }
