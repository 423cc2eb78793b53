/** What a property may hold: the name of a type or an enumeration of schema.org, or one of its data types. */
type Range = string

/** The part of schema.org's vocabulary that describes an event, with the ranges of its properties. */
const types: Record<string, Record<string, Range[]>> = {
  Event: {
    name: ['Text'],
    description: ['Text', 'TextObject'],
    url: ['URL'],
    image: ['ImageObject', 'URL'],
    keywords: ['DefinedTerm', 'Text', 'URL'],
    startDate: ['Date', 'DateTime'],
    endDate: ['Date', 'DateTime'],
    previousStartDate: ['Date'],
    eventStatus: ['EventStatusType'],
    eventAttendanceMode: ['EventAttendanceModeEnumeration'],
    location: ['Place', 'PostalAddress', 'Text', 'VirtualLocation'],
    inLanguage: ['Language', 'Text'],
    isAccessibleForFree: ['Boolean'],
    maximumAttendeeCapacity: ['Integer'],
    offers: ['Demand', 'Offer'],
    organizer: ['Organization', 'Person'],
    performer: ['Organization', 'Person'],
    contributor: ['Organization', 'Person'],
    subEvent: ['Event'],
  },
  VirtualLocation: { name: ['Text'], url: ['URL'] },
  Place: {
    name: ['Text'],
    url: ['URL'],
    address: ['PostalAddress', 'Text'],
    geo: ['GeoCoordinates', 'GeoShape'],
    amenityFeature: ['LocationFeatureSpecification'],
  },
  GeoCoordinates: { latitude: ['Number', 'Text'], longitude: ['Number', 'Text'] },
  LocationFeatureSpecification: { name: ['Text'], value: ['Boolean', 'Number', 'Text'] },
  PostalAddress: {
    streetAddress: ['Text'],
    postalCode: ['Text'],
    addressLocality: ['Text'],
    addressCountry: ['Country', 'Text'],
  },
  Offer: {
    price: ['Number', 'Text'],
    priceCurrency: ['Text'],
    availability: ['ItemAvailability'],
    url: ['URL'],
    validFrom: ['Date', 'DateTime'],
    validThrough: ['Date', 'DateTime'],
  },
  Organization: { name: ['Text'], url: ['URL'] },
  Person: { name: ['Text'], url: ['URL'], jobTitle: ['DefinedTerm', 'Text'] },
}

const enumerations: Record<string, string[]> = {
  EventStatusType: [
    'EventCancelled',
    'EventMovedOnline',
    'EventPostponed',
    'EventRescheduled',
    'EventScheduled',
  ],
  EventAttendanceModeEnumeration: [
    'MixedEventAttendanceMode',
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
  ],
  ItemAvailability: [
    'BackOrder',
    'Discontinued',
    'InStock',
    'InStoreOnly',
    'LimitedAvailability',
    'MadeToOrder',
    'OnlineOnly',
    'OutOfStock',
    'PreOrder',
    'PreSale',
    'Reserved',
    'SoldOut',
  ],
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/

const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  // Search engines take a moment wherever a day is asked for.
  Date: (value) => typeof value === 'string' && dateTime.test(value),
  DateTime: (value) => typeof value === 'string' && dateTime.test(value),
}

/** What is wrong with a node by the vocabulary, one sentence a fault. */
export function faultsOfNode(node: Record<string, unknown>, at = String(node['@type'])): string[] {
  const properties = types[String(node['@type'])]
  if (!properties) return [`${at}: there is no type ${String(node['@type'])}`]
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return []
    const ranges = properties[name]
    if (!ranges) return [`${at}: has no property ${name}`]
    return [value].flat().flatMap((each) => faultsOfValue({ value: each, ranges, at: `${at}.${name}` }))
  })
}

function faultsOfValue({ value, ranges, at }: { value: unknown; ranges: Range[]; at: string }): string[] {
  if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>
    const type = String(node['@type'])
    return ranges.includes(type) ? faultsOfNode(node, at) : [`${at}: may not be of type ${type}`]
  }
  const isOfRange = (range: Range): boolean =>
    dataTypes[range]?.(value) ??
    enumerations[range]?.some((member) => value === `https://schema.org/${member}`) ??
    false
  return ranges.some(isOfRange) ? [] : [`${at}: may not be ${JSON.stringify(value)}`]
}
