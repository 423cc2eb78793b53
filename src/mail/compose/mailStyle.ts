import type { AccentColours } from '../../appearance/rules/accentColours.ts'

/** The colours of the public pages, light and dark, as mails need them: without variables. */
const light = {
  paper: '#fbfaf5',
  card: '#ffffff',
  ink: '#17231c',
  soft: '#55635b',
  line: '#dfe3d8',
  green: '#0b6b43',
  deep: '#084a2f',
  wash: '#e8f2ea',
  sun: '#ffd43b',
  alert: '#a3261b',
  alertWash: '#fdecea',
}

const darkColours = {
  paper: '#101713',
  card: '#18211c',
  ink: '#eef3ee',
  soft: '#a9b6ad',
  line: '#2d3a32',
  green: '#58c48d',
  wash: '#1a2c22',
  alert: '#ff9d94',
  alertWash: '#38201e',
}

export type MailColours = typeof light

/** The colours of a mail, in the shades of the chosen one. */
export function mailColours(accent: AccentColours | null): MailColours {
  if (!accent) return light
  return { ...light, green: accent.light.accent, deep: accent.light.deep, wash: accent.light.wash }
}

/** Only names that need no quotes, since MJML writes them into attributes; nothing is downloaded. */
export const fonts = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica, Arial, sans-serif'

/** What inline styles cannot say: dark mode, narrow screens. Mail programs that know neither lose nothing. */
export function styleSheet(accent: AccentColours | null): string {
  const dark = accent ? { ...darkColours, green: accent.dark.accent, wash: accent.dark.wash } : darkColours
  return `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { text-underline-offset: 2px; }
.breakable, .breakable a { overflow-wrap: anywhere; word-break: break-word; }
@media (max-width: 479px) {
  .heading div { font-size: 25px !important; }
  .card > table > tbody > tr > td { padding: 24px 18px 8px !important; }
  .edge > table > tbody > tr > td { padding-left: 19px !important; padding-right: 19px !important; }
  .wash > table > tbody > tr > td { padding: 12px 14px 4px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper, .paper > div[role=article] { background-color: ${dark.paper} !important; }
  .card, .card > table { background: ${dark.card} !important; background-color: ${dark.card} !important; }
  .card > table > tbody > tr > td, .rule { border-color: ${dark.line} !important; }
  .wash, .wash > table { background: ${dark.wash} !important; background-color: ${dark.wash} !important; }
  .alert, .alert > table { background: ${dark.alertWash} !important; background-color: ${dark.alertWash} !important; }
  .ink div, .ink td, .brand div { color: ${dark.ink} !important; }
  .soft div, .ink td.fact-label { color: ${dark.soft} !important; }
  .green div, .ink a, .soft a { color: ${dark.green} !important; }
  .alert-text div { color: ${dark.alert} !important; }
  .button td, .button a { background: ${dark.green} !important; color: ${dark.paper} !important; }
}`
}
