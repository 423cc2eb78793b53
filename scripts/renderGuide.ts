import markdownIt from 'markdown-it'

/** The heading's address, as GitHub makes it, so that the links within the text lead to it. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')

interface Token {
  type: string
  tag: string
  content: string
  children: Token[] | null
  attrGet: (name: string) => string | null
  attrSet: (name: string, value: string) => void
}

const plain = ({ children }: Token): string => (children ?? []).map(({ content }) => content).join('')

/** Without pictures, which are not in the package, and with the words alone of links to files. */
function withoutFiles(inline: Token): Token[] {
  let isFile = false
  return (inline.children ?? []).flatMap((token) => {
    if (token.type === 'image') return []
    if (token.type === 'link_open') isFile = !/^(#|https?:)/.test(token.attrGet('href') ?? '')
    const isDropped = isFile && token.type.startsWith('link_')
    if (token.type === 'link_close') isFile = false
    return isDropped ? [] : [token]
  })
}

/** The guide for editors as the module from which the admin shows it. */
export function renderGuide(markdown: string): string {
  const renderer = markdownIt({ html: false })
  const env = {}
  const tokens = renderer.parse(markdown, env) as unknown as Token[]
  const contents: { id: string; title: string }[] = []
  const kept: Token[] = []
  let isSkipped = false
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    // The title is the page's own, and its contents are made below.
    if (token.type === 'heading_open' && token.tag === 'h1') isSkipped = true
    if (token.type === 'paragraph_open' && next?.content.startsWith('**Inhalt:**')) isSkipped = true
    if (token.type === 'heading_open' && next) {
      const title = plain(next)
      token.attrSet('id', idOf(title))
      if (token.tag === 'h2') contents.push({ id: idOf(title), title })
    }
    if (token.type === 'inline') token.children = withoutFiles(token)
    const isEmpty = (each: Token | undefined): boolean =>
      each?.type === 'inline' &&
      (each.children ?? []).every(({ content, type }) => type === 'text' && !content.trim())
    const isEmptyParagraph =
      token.type === 'paragraph_open' &&
      next?.type === 'inline' &&
      isEmpty({ ...next, children: withoutFiles(next) })
    if (isEmptyParagraph) isSkipped = true
    if (!isSkipped) kept.push(token)
    if (token.type === 'heading_close' || token.type === 'paragraph_close') isSkipped = false
  }
  const html = renderer.renderer.render(kept as never, renderer.options, env)
  return `// Made from docs/redaktion.md by npm run generate.\n\n/** The sections of the guide for editors. */\nexport const guideContents = ${JSON.stringify(contents, null, 2)}\n\n/** The guide for editors as HTML. */\nexport const guideHtml = ${JSON.stringify(html)}\n`
}
