import { server } from './parts.ts'

/** Where an element asks: the server in its attribute, else the one that has made this script. */
export function serverOf(given: string | null): URL {
  const url = `${given}`.replace(/\/*$/, '/')
  return new URL(URL.canParse(url) ? url : server)
}
