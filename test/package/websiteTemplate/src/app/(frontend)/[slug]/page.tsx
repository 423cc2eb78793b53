import config from '@payload-config'
import { draftMode } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { LivePreviewListener } from '../../../components/LivePreviewListener'
import { NextEvents } from '../../../components/NextEvents'

export const revalidate = 60

export async function generateStaticParams() {
  const payload = await getPayload({ config })
  const pages = await payload.find({ collection: 'pages', overrideAccess: false, pagination: false })
  return pages.docs.filter(({ slug }) => slug !== 'home').map(({ slug }) => ({ slug }))
}

export default async function Page({ params }: { params: Promise<{ slug?: string }> }) {
  const { isEnabled: draft } = await draftMode()
  const { slug = 'home' } = await params
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'pages',
    draft,
    limit: 1,
    overrideAccess: draft,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  const [page] = docs
  if (!page) notFound()
  return (
    <article>
      {draft && <LivePreviewListener />}
      <h1>{page.title}</h1>
      <NextEvents />
    </article>
  )
}
