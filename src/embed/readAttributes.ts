/** Events that are shown where the element does not say how many. */
const usualLimit = 5

/** What the API gives at most. */
const maxLimit = 50

const formats = ['ONLINE', 'IN_PERSON', 'HYBRID']
const periods = ['PAST', 'ALL']

/** What the API calls it: IN_PERSON for in-person. */
const constantOf = (word: string): string => word.toUpperCase().replace('-', '_')

/** What to ask the API for a list. */
interface ListVariables {
  first: number
  orderBy: string
  filter: {
    period: string
    topics?: string[]
    partners?: string[]
    format?: string[]
    search?: string
  }
}

const listIn = (value: string | null): string[] | undefined => {
  const words = value?.split(/[\s,]+/).filter(Boolean) ?? []
  return words.length > 0 ? words : undefined
}

/** Reads what the element is told in its attributes; what makes no sense counts as not there. */
export function readAttributes(attribute: (name: string) => string | null): ListVariables {
  const limit = Number.parseInt(attribute('limit') ?? '', 10)
  const asked = constantOf(attribute('period') ?? '')
  const period = periods.includes(asked) ? asked : 'UPCOMING'
  const format = listIn(attribute('format'))
    ?.map(constantOf)
    .filter((each) => formats.includes(each))
  return {
    first: limit >= 1 ? Math.min(limit, maxLimit) : usualLimit,
    // What was is read backwards.
    orderBy: period === 'PAST' ? 'STARTS_AT_DESC' : 'STARTS_AT_ASC',
    filter: {
      period,
      topics: listIn(attribute('topic')),
      partners: listIn(attribute('partner')),
      format: format?.length ? format : undefined,
      search: attribute('search')?.trim() || undefined,
    },
  }
}

/** The level of the titles' headings: what the page says, else 3. */
export function readHeadingLevel(value: string | null): number {
  const level = Number(value)
  return [2, 4, 5].includes(level) ? level : 3
}
