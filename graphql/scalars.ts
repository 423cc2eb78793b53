import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTime, IANAZone } from 'luxon'
import { shown } from './badUserInput.ts'

// RFC 3339 5.6, without leap seconds, which no clock here knows.
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/

/** A scalar that JSON writes as a string and that takes nothing else. */
function stringScalar<Internal>({
  name,
  serialize,
  parse,
}: {
  name: string
  serialize: (value: unknown) => string
  parse: (text: string) => Internal
}): GraphQLScalarType<Internal, string> {
  const parseValue = (value: unknown): Internal => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string, got ${shown(value)}`)
    return parse(value)
  }
  const scalar = new GraphQLScalarType<Internal, string>({
    name,
    serialize,
    parseValue,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} must be a string`, { nodes: node })
      return parseValue(node.value)
    },
  })
  // What is undefined here would take the place of what the schema says, and nobody would be told where the form is specified.
  for (const saidInSchema of ['description', 'specifiedByURL']) Reflect.deleteProperty(scalar, saidInSchema)
  return scalar
}

/** A scalar that is the same text inside and outside, checked by one rule both ways. */
function checkedText({
  name,
  rule,
  isValid,
}: {
  name: string
  rule: string
  isValid: (text: string) => boolean
}) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new GraphQLError(`${name} ${rule}, got ${shown(value)}`)
  }
  return stringScalar({ name, serialize: check, parse: check })
}

function instantOf(text: string): Date {
  const moment = rfc3339.test(text) ? DateTime.fromISO(text.toUpperCase()) : null
  if (moment?.isValid) return moment.toJSDate()
  throw new GraphQLError(
    `DateTime must be a date and time of RFC 3339, such as 2026-03-12T18:00:00Z, got ${shown(text)}`,
  )
}

/** As the database writes it, and we do; to read it as RFC 3339 would cost many times as much, twice an event. */
function isWrittenAlready(text: string): boolean {
  const moment = Date.parse(text)
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text
}

const dateTime = stringScalar({
  name: 'DateTime',
  serialize: (value) => {
    const text = String(value)
    return isWrittenAlready(text) ? text : instantOf(text).toISOString()
  },
  parse: instantOf,
})

const timeZone = checkedText({
  name: 'TimeZone',
  rule: 'must be the IANA name of a time zone',
  isValid: (name) => IANAZone.isValidZone(name),
})

const url = checkedText({
  name: 'URL',
  rule: 'must be an http or https address',
  isValid: (address) => /^https?:/i.test(address) && URL.canParse(address),
})

// Whether it is an address is for the mutation to tell: as a userError, in the person's language.
const emailAddress = checkedText({ name: 'EmailAddress', rule: 'must be a string', isValid: () => true })

/** The scalars of the schema that GraphQL itself does not bring. */
export const scalars = { DateTime: dateTime, TimeZone: timeZone, URL: url, EmailAddress: emailAddress }
