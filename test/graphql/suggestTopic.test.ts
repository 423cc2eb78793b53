import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

interface Answer {
  suggestTopic: { accepted: boolean; userErrors: { code: string; message: string; field: string[] | null }[] }
}

const suggest = (input: Record<string, unknown>) =>
  test.ask<Answer>(
    `mutation ($input: SuggestTopicInput!) {
      suggestTopic(input: $input) { accepted userErrors { code message field } }
    }`,
    { input },
  )

const stored = async () =>
  (await test.payload.find({ collection: 'topic-wishes', depth: 0, pagination: false, sort: 'createdAt' }))
    .docs

describe('suggestTopic', () => {
  it('keeps the wish, with the address of whoever wants to be told', async () => {
    const { data } = await suggest({
      text: ' Wärmeplanung\nim Dorf ',
      email: 'Jo@Example.org',
      notify: true,
      locale: 'en',
    })
    expect(data).toEqual({ suggestTopic: { accepted: true, userErrors: [] } })
    expect(await stored()).toMatchObject([
      { text: 'Wärmeplanung\nim Dorf', email: 'jo@example.org', locale: 'en', state: 'new' },
    ])
  })

  it('keeps no address of whoever has not said that they want to be told', async () => {
    await suggest({ text: 'Ohne Antwort', email: 'stille@example.org' })
    expect((await stored()).at(-1)).toMatchObject({ text: 'Ohne Antwort', locale: 'de' })
    expect(JSON.stringify(await stored())).not.toContain('stille@')
  })

  it('says everything that is wrong in the language of the person, and keeps nothing', async () => {
    const before = await stored()
    const german = await suggest({ text: ' ', notify: true })
    expect(german.data.suggestTopic).toEqual({
      accepted: false,
      userErrors: [
        {
          code: 'INVALID_INPUT',
          message: 'Bitte schreiben Sie, welches Thema Sie sich wünschen.',
          field: ['text'],
        },
        {
          code: 'INVALID_INPUT',
          message: 'Bitte geben Sie die E-Mail-Adresse an, unter der wir Ihnen Bescheid sagen sollen.',
          field: ['email'],
        },
      ],
    })
    const english = await suggest({ text: 'x', email: 'nobody', locale: 'en' })
    expect(english.data.suggestTopic.userErrors).toMatchObject([
      { message: 'Please enter a valid e-mail address, such as name@example.org.', field: ['email'] },
    ])
    expect(await stored()).toEqual(before)
  })

  it('takes HTML and spreadsheet formulas as the words that they are', async () => {
    const text = '<script>alert(1)</script> =HYPERLINK("https://example.org")'
    await suggest({ text })
    expect((await stored()).at(-1)?.text).toBe(text)
  })
})
