import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Site } from './Site.ts'
import { SiteProvider } from './SiteContext.tsx'

/** A whole page as HTML. It is never hydrated: what moves on it are custom elements. */
export function renderPage({ site, page }: { site: Site; page: ReactNode }): string {
  return `<!doctype html>${renderToStaticMarkup(<SiteProvider site={site}>{page}</SiteProvider>)}`
}
