import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload(
  // Types are checked in the other project, once.
  {
    basePath: process.env.BASE_PATH ?? '',
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: process.env.MODULES_OF },
    outputFileTracingRoot: process.env.MODULES_OF,
  },
  { devBundleServerPackages: false },
)
