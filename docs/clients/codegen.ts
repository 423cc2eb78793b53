/**
 * For `npx graphql-codegen --config codegen.ts`, with @graphql-codegen/cli and typescript-operations 6 or newer. Without the
 * table of scalars a moment would be `any`.
 */
const config = {
  schema: 'https://events.example.org/graphql',
  documents: ['events.graphql'],
  generates: {
    'events.ts': {
      plugins: ['typescript-operations'],
      config: {
        // All are texts: DateTime is RFC 3339, such as 2026-12-10T18:00:00.000Z.
        scalars: { DateTime: 'string', TimeZone: 'string', URL: 'string', EmailAddress: 'string' },
        strictScalars: true,
        // New values of an enum come at any time: take those that you do not know as something else.
        futureProofEnums: true,
      },
    },
  },
}

export default config
