import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves Payload's admin alone; see src/server/main.ts. */
export default withPayload(
  {
    poweredByHeader: false,
    typescript: { ignoreBuildErrors: true, tsconfigPath: 'src/app/tsconfig.json' },
    serverExternalPackages: ['mjml', 'mjml-core', 'nodemailer', 'pdfkit', 'sharp', 'timezones-ical-library'],
    devIndicators: false,
  },
  { devBundleServerPackages: false },
)
