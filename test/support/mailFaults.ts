import { HtmlValidate } from 'html-validate'
import type { SendEmailOptions } from 'payload'

/** A mail as it is handed to the mail server. */
export interface CheckedMail {
  html: string
  text: string
  attachments?: SendEmailOptions['attachments']
}

/** What Gmail shows of a mail before it cuts it off, and what it reads of styles, in bytes. */
const gmail = { wholeMail: 102_000, styles: 8192 }

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Word draws tables by their attributes.
    'no-deprecated-attr': 'off',
    // MJML names the body an article, since mail programs throw elements away that they do not know.
    'prefer-native-element': ['error', { exclude: ['article'] }],
  },
})

/**
 * CSS that Gmail, Outlook with Word's engine, Outlook.com, Apple Mail and GMX all know, or that nobody misses where it is not
 * known (caniemail.com). No flex, no grid, no position, no background pictures, no variables.
 */
const knownProperties = new Set(
  `background background-color border border-bottom border-collapse border-color border-left border-radius border-right border-top
  border-spacing clear color color-scheme cursor direction display font-family font-size font-style font-weight height
  letter-spacing line-height margin margin-bottom margin-left margin-right margin-top max-height max-width min-width opacity
  outline overflow overflow-wrap padding padding-bottom padding-left padding-right padding-top supported-color-schemes
  table-layout text-align text-decoration text-transform text-underline-offset vertical-align white-space width word-break
  -webkit-text-size-adjust -ms-text-size-adjust -ms-interpolation-mode word-spacing`
    .split(/\s+/)
    .filter(Boolean),
)

/** What of a mail real mail programs would show wrongly, load from elsewhere, or read out badly; empty where it is sound. */
export async function mailFaults(mail: CheckedMail): Promise<string[]> {
  const { html } = mail
  const { results } = await validator.validateString(html)
  const ofMarkup = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
  )
  const shown = html.replace(/<!--\[if [^\]]*\]>[\s\S]*?<!\[endif\]-->/g, '')
  return [
    ...ofMarkup,
    ...faultsOfSize(html, shown),
    ...faultsOfStyles(shown),
    ...faultsOfPictures(mail),
    ...faultsOfTables(html, shown),
    ...faultsForReaders(shown),
    ...differences(mail, shown),
  ]
}

function faultsOfSize(html: string, shown: string): string[] {
  const styles = stylesIn(shown).join('')
  return [
    ...(Buffer.byteLength(html) < gmail.wholeMail
      ? []
      : [`${Buffer.byteLength(html)} bytes: Gmail cuts it off`]),
    ...(Buffer.byteLength(styles) < gmail.styles ? [] : ['Gmail reads no styles of that size']),
  ]
}

const stylesIn = (shown: string): string[] =>
  [...shown.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)

function faultsOfStyles(shown: string): string[] {
  const blocks = stylesIn(shown)
  const inline = [...shown.matchAll(/\sstyle="([^"]*)"/g)].map(([, css = '']) => css)
  const declarations = [
    ...blocks.flatMap((css) => [...css.matchAll(/\{([^{}]*)\}/g)].map(([, each = '']) => each)),
    ...inline,
  ]
  const unknown = declarations
    .flatMap((each) => each.split(';'))
    .map((each) => each.split(':')[0]?.trim() ?? '')
    .filter((name) => name !== '' && !name.startsWith('mso-') && !knownProperties.has(name))
  const everything = [...blocks, ...inline].join('\n')
  return [
    ...[...new Set(unknown)].map((name) => `the style ${name} is not known everywhere`),
    ...(/@import|@font-face|@supports|@layer|url\(|var\(|calc\(/.test(everything)
      ? ['styles that load, or that few know']
      : []),
    // Gmail drops the whole block.
    ...(blocks.some((css) => /@media[^{]*\{[^}]*@/.test(css)) ? ['an @-rule within another'] : []),
  ]
}

function faultsOfPictures({ html, attachments = [] }: CheckedMail): string[] {
  const inline = attachments.filter(({ cid }) => cid)
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  const attributes = tags.flatMap((tag) => [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)])
  // What is within quotes is no attribute; all of ours have them.
  const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '')).join('\n')
  const sources = attributes
    .filter(([, name = '']) => ['src', 'srcset', 'background', 'poster'].includes(name))
    .map(([, , at = '']) => at)
  const pictures = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag)
  return [
    ...(/<(script|link|iframe|object|video|audio|picture|svg|form|input|base)\b|\son\w+=/i.test(bare)
      ? ['what runs or loads']
      : []),
    ...(/=[^\s>]/.test(bare) ? ['an attribute without quotes'] : []),
    ...sources.filter((at) => !inline.some(({ cid }) => at === `cid:${cid}`)).map((at) => `loads ${at}`),
    ...inline.filter(({ cid }) => !html.includes(`"cid:${cid}"`)).map(({ cid }) => `${cid} is shown nowhere`),
    ...inline
      .filter(({ contentDisposition }) => contentDisposition !== 'inline')
      .map(({ cid }) => `${cid} is listed`),
    ...pictures.filter((tag) => !/\salt="/.test(tag)).map((tag) => `no alt: ${tag}`),
    // Word shows a picture in its own size where its attributes say none.
    ...pictures
      .filter((tag) => !/\swidth="([1-9]\d?|[1-5]\d\d)"/.test(tag) || !/\sheight="[1-9]\d{0,2}"/.test(tag))
      .map((tag) => `no size: ${tag}`),
  ]
}

function faultsOfTables(html: string, shown: string): string[] {
  const tables = [...html.matchAll(/<table\b[^>]*>(?:\s*<tbody>)?\s*(<tr>\s*<t[hd][^>]*>)?/g)]
  const unmarked = tables.filter(
    ([whole, , first]) =>
      !whole.includes('role="presentation"') && !(whole + (first ?? '')).includes('<th scope="row"'),
  )
  const wide = [...shown.matchAll(/max-width:([1-9]\d*)px/g)].map(([, width]) => width)
  const buttons = [...shown.matchAll(/<td[^>]*>\s*<a\s[^>]*display:inline-block[^>]*>/g)].map(([tag]) => tag)
  return [
    ...unmarked.map(([whole]) => `a table that is read out as one: ${whole.slice(0, 120)}`),
    ...(html.includes('<o:PixelsPerInch>96</o:PixelsPerInch>') ? [] : ['Word would scale it']),
    // Word knows no max-width: there is a table of that width for it.
    ...wide.filter((width) => !html.includes(`width="${width}"`)).map((width) => `wide in Word: ${width}`),
    ...buttons
      .filter((tag) => !tag.includes('bgcolor="#') || !tag.includes('mso-padding-alt'))
      .map((tag) => `no button in Word: ${tag}`),
    ...(/<v:|<w:/.test(html) ? ['VML'] : []),
  ]
}

function faultsForReaders(shown: string): string[] {
  const needed: [RegExp, string][] = [
    [/^<!doctype html>/i, 'no doctype'],
    [/<html lang="(de|en)" dir="ltr"/, 'no language'],
    [/<title>[^<]*\S[^<]*<\/title>/, 'no title'],
    [/<meta name="color-scheme" content="light dark">/, 'no colour scheme'],
    [/<meta name="supported-color-schemes" content="light dark">/, 'no colour schemes'],
    [/<h1\b/, 'no heading'],
  ]
  return needed.flatMap(([pattern, fault]) => (pattern.test(shown) ? [] : [fault]))
}

/** What only one of the two says: each address, and each word that is no heading, hint or label of a button. */
function differences({ text }: CheckedMail, shown: string): string[] {
  const body = shown
    .slice(shown.indexOf('<body'))
    // What inboxes show beside the subject, and is not seen in the mail.
    .replace(/<div style="display:none[^"]*">[\s\S]*?<\/div>/, '')
    .replace(/<h1\b[\s\S]*?<\/h1>/g, '')
    // What stands before an address that is written out below its button.
    .replace(/(font-size:14px[^>]*>)[^<]*:\s*<a/g, '$1<a')
    .replace(/(<td[^>]*>\s*)<a\s([^>]*display:inline-block[^>]*)>[\s\S]*?<\/a>/g, '$1<a $2></a>')
  const addresses = [...body.matchAll(/href="([^"]*)"/g)].map(([, at = '']) =>
    decode(at).replace(/^mailto:/, ''),
  )
  const words = wordsIn(decode(body.replace(/<[^>]*>/g, ' ')))
  const ofText = new Set(wordsIn(text))
  const inText = [...text.matchAll(/https?:\/\/\S+/g)].map(([at]) => at.replace(/[.,;:)]+$/, ''))
  return [
    ...addresses.filter((at) => !text.includes(at)).map((at) => `only in HTML: ${at}`),
    ...inText
      .filter((at) => !addresses.some((each) => each.startsWith(at)))
      .map((at) => `only in text: ${at}`),
    ...[...new Set(words)].filter((word) => !ofText.has(word)).map((word) => `only in HTML: ${word}`),
  ]
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
}
