import { createContext, type ReactNode, useContext } from 'react'
import type { Site } from './Site.ts'

const SiteContext = createContext<Site | null>(null)

/** Gives the site to every component of a page. */
export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>
}

/** The site that a component is rendered for. Throws outside SiteProvider. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('useSite needs a SiteProvider above it')
  return site
}
