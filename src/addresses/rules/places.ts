import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { fixedPaths, type LocalPaths, type PathTable } from './pathTable.ts'

/** A path with everything below it, under the name by which it is chosen. */
export interface Place {
  name: string
  path: string
  /** Null where it is the same in all languages. */
  locale: Locale | null
  /** Whether what is below it belongs to it: to all but the start pages. */
  hasBelow: boolean
}

/** The pages that anybody may read, and that a project may have of its own instead. */
export const publicPages: readonly (keyof LocalPaths)[] = [
  'home',
  'archive',
  'calendar',
  'events',
  'speakers',
  'partners',
  'topicWish',
]

/** Tells whether a page is somewhere else altogether: under a whole address. */
export const isElsewhere = (path: string): boolean => /^https?:\/\//.test(path)

/** Everything in the table, and what has a place of its own. */
export function placesIn({ de, en, ...rest }: PathTable): Place[] {
  const local = { de, en }
  return [
    ...locales.flatMap((locale) =>
      Object.entries<string>({ ...local[locale] }).map(([page, path]) => ({
        name: `paths.${locale}.${page}`,
        path,
        locale,
        hasBelow: page !== 'home',
      })),
    ),
    ...Object.entries<string>({ ...rest }).map(([name, path]) => ({
      name: `paths.${name}`,
      path,
      locale: null,
      hasBelow: true,
    })),
    ...Object.values(fixedPaths).map((path) => ({ name: path, path, locale: null, hasBelow: true })),
  ]
}

/** Tells whether a path is a place, or below it. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(place === '/' ? place : `${place}/`)

/** Why these paths cannot be; null where they can. */
export function problemInPaths({
  table,
  base,
  hasPages,
  routes,
}: {
  table: PathTable
  /** The path of `publicUrl`, empty at the root. */
  base: string
  hasPages: boolean
  /** Where Payload has its admin and its REST. */
  routes: readonly string[]
}): string | null {
  const wellFormed = /^(\/|(\/[\w~-][\w.~-]*)+)$/
  const elsewhere = placesIn(table).filter(({ path }) => isElsewhere(path))
  for (const { name, path } of elsewhere) {
    if (hasPages) return `${name} can be a whole address only with pages: false, got "${path}"`
    if (!publicPages.some((page) => name.endsWith(`.${page}`))) return `${name} must be a path, got "${path}"`
    if (isAbovePages(name) && /[?#]|\/$/.test(path)) {
      return `${name} must end without a slash, and hold neither ? nor #, since pages are below it, got "${path}"`
    }
  }
  const places = placesIn(table).filter(({ path }) => !isElsewhere(path))
  for (const { name, path } of places) {
    if (!wellFormed.test(path)) {
      return `${name} must begin with a slash, end without one, and have letters, digits and - _ . ~ between them, got "${path}"`
    }
  }
  for (const [index, one] of places.entries()) {
    const clash = places.find(
      (other, at) =>
        at !== index &&
        (other.path === one.path
          ? !isHomeOfEvents(one, other)
          : one.hasBelow && isWithin(other.path, one.path)),
    )
    if (clash?.path === one.path) return `${one.name} and ${clash.name} must differ, got "${one.path}" twice`
    if (clash) return `${clash.name} must not be below ${one.name}, got "${clash.path}" below "${one.path}"`
  }
  for (const route of routes.filter((each) => each !== '/')) {
    const clash = places.find(({ path, hasBelow }) => {
      const whole = path === '/' ? base || '/' : base + path
      return isWithin(whole, route) || (hasBelow && isWithin(route, whole))
    })
    if (clash) return `${clash.name} must not be where Payload has ${route}, got "${base}${clash.path}"`
  }
  return null
}

/** Whether what is put behind a place leads to a page. */
const isAbovePages = (name: string): boolean => /\.(calendar|events|speakers|partners)$/.test(name)

/** The start page may be where the pages of the events are below. */
function isHomeOfEvents(one: Place, other: Place): boolean {
  const pages = [one, other].map(({ name }) => name.slice('paths.xx.'.length)).sort()
  return one.locale === other.locale && pages[0] === 'events' && pages[1] === 'home'
}
