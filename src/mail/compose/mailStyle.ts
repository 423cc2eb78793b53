import type { AccentColours } from '../../appearance/rules/accentColours.ts'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'

/** The colours of the public pages (`tokens.css`), light and dark, as mails need them: without variables. */
const light = {
  paper: '#fbfaf5',
  card: '#ffffff',
  ink: '#17231c',
  soft: '#55635b',
  line: '#dfe3d8',
  green: ownGreen,
  deep: '#084a2f',
  wash: '#e8f2ea',
  onGreen: '#ffffff',
  alert: '#a3261b',
  alertWash: '#fdecea',
}

const dark: MailColours = {
  paper: '#101713',
  card: '#18211c',
  ink: '#eef3ee',
  soft: '#a9b6ad',
  line: '#2d3a32',
  green: '#58c48d',
  deep: '#8fe0b5',
  wash: '#1c3025',
  onGreen: '#0c1a12',
  alert: '#ff9d94',
  alertWash: '#38201e',
}

export type MailColours = typeof light

/** The colours of a mail, light and dark, in the shades of the chosen one. */
export function mailColours(accent: AccentColours | null): Record<'light' | 'dark', MailColours> {
  const chosen = (own: MailColours, shades: AccentColours['light'] | undefined): MailColours =>
    shades ? { ...own, green: shades.accent, deep: shades.deep, wash: shades.wash, onGreen: shades.on } : own
  return { light: chosen(light, accent?.light), dark: chosen(dark, accent?.dark) }
}

/**
 * The typeface of the pages for whoever has it, and what their devices have else: nothing is downloaded. Only names that
 * need no quotes, since MJML writes them into attributes.
 */
export const fonts =
  'Figtree, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica, Arial, sans-serif'

/** Outlook with Word's engine knows the first name of a list alone, and writes in Times where that is missing. */
const wordStyle =
  '<!--[if mso]><style>body, table, td, th, div, p, a, h1, h2 { font-family: "Segoe UI", Arial, sans-serif !important; }</style><![endif]-->'

/**
 * What inline styles cannot say: narrow screens, dark mode. Each a block of its own, since Gmail drops a whole block for
 * one thing that it does not know. Mail programs that know none lose nothing.
 */
export function styleSheets(accent: AccentColours | null): string {
  const colours = mailColours(accent).dark
  const blocks = [
    `
a { text-underline-offset: 2px; }
.breakable, .breakable a { overflow-wrap: anywhere; word-break: break-word; }`,
    `
@media (max-width: 479px) {
  .heading h1 { font-size: 25px !important; }
  .inset > table > tbody > tr > td { padding-left: 18px !important; padding-right: 18px !important; }
  .boxed > table > tbody > tr > td { padding-left: 14px !important; padding-right: 14px !important; }
}`,
    `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper > div { background-color: ${colours.paper} !important; }
  .card, .card > table { background: ${colours.card} !important; background-color: ${colours.card} !important; }
  .card > table > tbody > tr > td, .rule { border-color: ${colours.line} !important; }
  .wash > table > tbody > tr > td { background-color: ${colours.wash} !important; }
  .alert > table > tbody > tr > td { background-color: ${colours.alertWash} !important; }
  .ink div, .ink td, .ink th, .brand div { color: ${colours.ink} !important; }
  .soft div, .ink th.fact-label { color: ${colours.soft} !important; }
  .deep div { color: ${colours.deep} !important; }
  .ink a, .soft a { color: ${colours.green} !important; }
  .alert-text div { color: ${colours.alert} !important; }
  .quiet td { background: ${colours.card} !important; border-color: ${colours.green} !important; }
  .quiet a { background: ${colours.card} !important; color: ${colours.green} !important; }
  .button td, .button a { background: ${colours.green} !important; color: ${colours.onGreen} !important; }
}`,
  ]
  return blocks.map((block) => `<style type="text/css">${block}\n</style>`).join('') + wordStyle
}
