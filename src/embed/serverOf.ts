import { server } from './parts.ts'
import type { Screen } from './Screen.ts'

/** Where an element asks: the server in its attribute, else the one that has made this script. */
export function serverOf(given: string | null): URL {
  const url = `${given}`.replace(/\/*$/, '/')
  return new URL(URL.canParse(url) ? url : server)
}

/** Where all events of a server are: on the one that has made this script as it says, on another where they are unless somebody chose. */
export function homeOf({ base, locale, messages }: Pick<Screen, 'base' | 'locale' | 'messages'>): string {
  return base.href === server ? messages.home : new URL(locale === 'en' ? 'en' : '.', base).href
}
