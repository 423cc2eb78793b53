/** What the explorer opens with, each in a tab of its own. */
export const examples = [
  {
    query: `# Upcoming events, the next first. Ctrl and Space complete, Ctrl and Enter run.
query UpcomingEvents {
  events(first: 5, filter: { period: UPCOMING }) {
    totalCount
    nodes {
      title
      slug
      startsAt
      timeZone
      url
      location { name }
      speakers { roleLabel speaker { name position } }
      partners { name }
      registration { state seatsLeft }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# One event, with the texts that whoever registers has to agree to.
query OneEvent($slug: String!) {
  event(slug: $slug) {
    id
    title
    description(format: PLAIN)
    registration {
      state
      consents { key version label text(format: PLAIN) required }
      questions { key label required options }
    }
  }
}
`,
    variables: '{ "slug": "integrations-und-teilhabegesetz" }\n',
  },
  {
    query: `# A registration: id, keys and versions come from the query before. What is wrong comes back as userErrors.
mutation Register($input: RegisterForEventInput!) {
  registerForEvent(input: $input) {
    outcome
    userErrors { code message field }
  }
}
`,
    variables: `{
  "input": {
    "eventId": "the id of the event",
    "email": "jo@example.org",
    "name": "Jo Beispiel",
    "locale": "de",
    "consents": [{ "key": "privacy", "version": 1 }],
    "idempotencyKey": "any text, the same when you try again"
  }
}
`,
  },
  {
    query: `# One's own registration, by the token at the end of the link in the mail.
query OwnRegistration($token: String!) {
  registration(token: $token) {
    status
    registeredAt
    event { title startsAt }
    consents { key version givenAt }
  }
}
`,
    variables: '{ "token": "the token from the mail" }\n',
  },
]
