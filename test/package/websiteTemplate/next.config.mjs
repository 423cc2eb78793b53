// What Payload's website template has in place of the blank one's; see websiteTemplate.ts. Types are checked here.
import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload(
  {
    images: { localPatterns: [{ pathname: '/api/media/file/**' }] },
    reactStrictMode: true,
    redirects: () => [{ source: '/old-chess', destination: '/about', permanent: false }],
    turbopack: { root: process.env.MODULES_OF },
    outputFileTracingRoot: process.env.MODULES_OF,
  },
  { devBundleServerPackages: false },
)
