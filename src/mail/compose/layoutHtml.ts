import { compileLayout } from './compileLayout.ts'
import type { MailAccess, MailAction, MailContent, MailFact, MailFooter, MailLink } from './MailContent.ts'
import { fonts, mailColours, type MailColours, styleSheet } from './mailStyle.ts'
import { Slots } from './Slots.ts'

/** Slots, and the colours around them. */
class LookSlots extends Slots {
  readonly colours: MailColours
  readonly linkStyle: string

  constructor(colours: MailColours) {
    super()
    this.colours = colours
    this.linkStyle = `color:${colours.green}`
  }
}

/** A mail as HTML: readable at 320 pixels, in dark mode, and without anything that would have to be loaded. */
export async function layoutHtml(content: MailContent): Promise<string> {
  const slots = new LookSlots(mailColours(content.accent))
  return slots.fill(await compileLayout(layout(content, slots)))
}

function layout(content: MailContent, slots: LookSlots): string {
  const {
    locale,
    organiserName,
    subject,
    preview,
    heading,
    opening,
    notice,
    changes,
    title,
    facts,
    action,
    access,
    sections,
    notes,
    signature,
    own,
  } = content
  return `
<mjml lang="${locale}">
  <mj-head>
    <mj-title>${slots.text(subject)}</mj-title>
    <mj-preview>${slots.text(preview)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="${fonts}" />
      <mj-text font-size="16px" line-height="1.6" color="${slots.colours.ink}" padding="0 0 16px" />
      <mj-section padding="0" />
      <mj-column padding="0" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>${styleSheet(content.accent)}</mj-style>
  </mj-head>
  <mj-body width="600px" background-color="${slots.colours.paper}" css-class="paper">
    <mj-section padding="28px 32px 18px" css-class="edge">
      <mj-column>
        <mj-text css-class="brand" font-size="15px" font-weight="700" padding="0">
          <span style="display:inline-block;width:8px;height:8px;border:5px solid ${slots.colours.sun};border-radius:50%;background:${slots.colours.green};margin-right:10px;vertical-align:-3px"></span>${slots.text(organiserName)}
        </mj-text>
      </mj-column>
    </mj-section>
    <mj-wrapper css-class="card" background-color="${slots.colours.card}" border="1px solid ${slots.colours.line}" border-radius="14px" padding="32px 32px 16px">
      ${section(`
        <mj-text css-class="ink heading" font-size="29px" line-height="1.2" font-weight="700" letter-spacing="-0.5px" padding="0 0 20px">${slots.text(heading)}</mj-text>
        ${opening.map((paragraph) => text(slots.linked(paragraph, slots.linkStyle))).join('')}
      `)}
      ${notice ? alertBox(notice, slots) : ''}
      ${changes ? section(`${subheading(slots.text(changes.heading))}${factTable(changes.facts, slots)}`) : ''}
      ${title === null ? '' : section(`${eventTitle(title, slots)}${factTable(facts, slots)}`)}
      ${action ? section(actionButton(action, slots)) : ''}
      ${access ? accessBox(access, slots) : ''}
      ${section(
        `
        ${sections.map(({ heading, links }) => subheading(slots.text(heading)) + linkList(links, slots)).join('')}
        ${notes.map((note) => text(slots.text(note))).join('')}
        ${signature.length > 0 ? text(slots.lines(signature.join('\n'))) : ''}
        ${own ? ownPart(own, slots) : ''}
      `,
        access ? '24px' : '8px',
      )}
    </mj-wrapper>
    ${footerSection(content.footer, slots)}
  </mj-body>
</mjml>`
}

function eventTitle(title: string, slots: LookSlots): string {
  return `<mj-text css-class="green" color="${slots.colours.deep}" font-size="20px" line-height="1.3" font-weight="700" padding="12px 0 14px">${slots.text(title)}</mj-text>`
}

function ownPart({ heading, text: own, links }: NonNullable<MailContent['own']>, slots: LookSlots): string {
  return `${subheading(slots.text(heading))}${own ? text(slots.text(own)) : ''}${linkList(links, slots)}`
}

function section(inside: string, spaceAbove = '8px'): string {
  return `<mj-section padding="${spaceAbove} 0 0"><mj-column>${inside}</mj-column></mj-section>`
}

function text(inside: string): string {
  return `<mj-text css-class="ink">${inside}</mj-text>`
}

function subheading(inside: string): string {
  return `<mj-text css-class="ink" font-size="18px" font-weight="700" padding="8px 0 8px">${inside}</mj-text>`
}

function linkList(links: MailLink[], slots: LookSlots): string {
  return links.map((each) => text(link(each, slots))).join('')
}

function link({ label, url }: MailLink, slots: LookSlots): string {
  return `<a href="${slots.text(url)}" style="${slots.linkStyle}">${slots.text(label)}</a>`
}

/** Characters. Longer labels are broken between words, so that values have room at 320 pixels. */
const longestUnbrokenLabel = 12

function factTable(facts: MailFact[], slots: LookSlots): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td class="fact-label rule" style="color:${slots.colours.soft};border-top:1px solid ${slots.colours.line};padding:9px 16px 9px 0;vertical-align:top;word-break:normal;overflow-wrap:normal;white-space:${label.length > longestUnbrokenLabel ? 'normal' : 'nowrap'}">${slots.text(label)}</td>` +
      `<td class="rule breakable" style="border-top:1px solid ${slots.colours.line};padding:9px 0;width:100%;vertical-align:top;font-weight:600">${slots.lines(value)}</td></tr>`,
  )
  return `<mj-table css-class="ink" font-size="16px" line-height="1.5" color="${slots.colours.ink}" padding="0 0 16px">${rows.join('')}</mj-table>`
}

function alertBox(notice: string, slots: LookSlots): string {
  return `
    <mj-section css-class="alert" background-color="${slots.colours.alertWash}" border-radius="10px" padding="14px 18px"><mj-column>
      <mj-text css-class="alert-text" color="${slots.colours.alert}" font-weight="600" padding="0">${slots.text(notice)}</mj-text>
    </mj-column></mj-section>`
}

function accessBox({ heading, join, door, facts, note }: MailAccess, slots: LookSlots): string {
  return `
    <mj-section css-class="wash" background-color="${slots.colours.wash}" border-radius="12px" padding="16px 20px 6px"><mj-column>
      ${subheading(slots.text(heading))}
      ${join ? actionButton(join, slots) : ''}
      ${door ? linkList([door], slots) : ''}
      ${facts.length > 0 ? factTable(facts, slots) : ''}
      ${text(slots.text(note))}
    </mj-column></mj-section>`
}

// The address is there to be read too: some mail programs, and some people, do not trust buttons.
function actionButton({ label, urlLabel, url }: MailAction, slots: LookSlots): string {
  return `
    <mj-button css-class="button" href="${slots.text(url)}" background-color="${slots.colours.green}" color="#ffffff" border-radius="10px" font-size="17px" font-weight="600" inner-padding="15px 24px" width="100%" padding="4px 0 14px">${slots.text(label)}</mj-button>
    <mj-text css-class="soft breakable" color="${slots.colours.soft}" font-size="14px">${slots.text(urlLabel)}: ${link({ label: url, url }, slots)}</mj-text>`
}

function footerSection(
  { reason, automatic, questions, address, links }: MailFooter,
  slots: LookSlots,
): string {
  const small = (inside: string): string =>
    `<mj-text css-class="soft" color="${slots.colours.soft}" font-size="13px" line-height="1.5" padding="0 0 10px">${inside}</mj-text>`
  return `
    <mj-section padding="24px 32px 40px" css-class="edge"><mj-column>
      ${small(`${slots.text(reason)} ${slots.text(automatic)}`)}
      ${questions ? small(`${slots.text(questions.label)} ${link({ label: questions.value, url: `mailto:${questions.value}` }, slots)}`) : ''}
      ${small(address.map((line) => slots.text(line)).join('<br />'))}
      ${small(links.map((each) => link(each, slots)).join(' · '))}
    </mj-column></mj-section>`
}
