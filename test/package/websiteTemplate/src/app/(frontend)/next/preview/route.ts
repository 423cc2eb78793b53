import config from '@payload-config'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'

export async function GET(request: Request): Promise<Response> {
  const payload = await getPayload({ config })
  const { searchParams } = new URL(request.url)
  const { user } = await payload.auth({ headers: request.headers })
  if (!user || searchParams.get('previewSecret') !== 'a secret of previews')
    return new Response('You are not allowed to preview this page', { status: 403 })
  ;(await draftMode()).enable()
  redirect(searchParams.get('path') ?? '/')
}
