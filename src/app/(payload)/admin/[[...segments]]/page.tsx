import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import config from '../../../../../payload.config.ts'
import { titleOfView } from '../../titleOfView.ts'
import { withTitleSuffix } from '../../withTitleSuffix.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const suffixed = await withTitleSuffix(config)
  const { segments } = await params
  const [metadata, title] = await Promise.all([
    generatePageMetadata({ config: Promise.resolve(suffixed), params, searchParams }),
    titleOfView({ config: suffixed, segments }),
  ])
  return title === null ? metadata : { ...metadata, title: `${title}${suffixed.admin.meta.titleSuffix}` }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
