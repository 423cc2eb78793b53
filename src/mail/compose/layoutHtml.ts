import { compileLayout } from './compileLayout.ts'
import { brandSection, headSection } from './layoutHead.ts'
import { LookSlots } from './LookSlots.ts'
import type { MailAccess, MailAction, MailContent, MailFact, MailFooter, MailLink } from './MailContent.ts'
import { fonts, mailColours, styleSheets } from './mailStyle.ts'

/** A mail as HTML: readable at 320 pixels and in dark mode, with pictures that it brings along, and nothing to load. */
export async function layoutHtml(content: MailContent): Promise<string> {
  const slots = new LookSlots(mailColours(content.accent).light)
  return slots.fill(await compileLayout(layout(content, slots)))
}

function layout(content: MailContent, slots: LookSlots): string {
  const {
    locale,
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
<mjml lang="${locale}" dir="ltr">
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
    <mj-raw>${styleSheets(content.accent)}</mj-raw>
  </mj-head>
  <mj-body width="600px" background-color="${slots.colours.paper}" css-class="paper">
    ${brandSection({ content, slots })}
    <mj-wrapper css-class="card" background-color="${slots.colours.card}" border="1px solid ${slots.colours.line}" border-radius="14px" padding="0 0 16px">
      ${headSection(content.pictures)}
      ${section(
        `<mj-text css-class="ink heading" padding="0 0 20px">${headline({ level: 1, inside: slots.text(heading), size: 29 })}</mj-text>
        ${opening.map((paragraph) => text(slots.linked(paragraph, slots.linkStyle))).join('')}`,
        content.pictures.head ? '26px' : '32px',
      )}
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
        ${own ? ownPart({ own, isMain: !action && !access?.join, slots }) : ''}
      `,
        access ? '24px' : '8px',
      )}
    </mj-wrapper>
    ${footerSection(content.footer, slots)}
  </mj-body>
</mjml>`
}

function eventTitle(title: string, slots: LookSlots): string {
  return `<mj-text css-class="deep breakable" color="${slots.colours.deep}" padding="12px 0 14px">${headline({ level: 2, inside: slots.text(title), size: 20 })}</mj-text>`
}

/** A heading that screen readers find, without what mail programs think of headings. */
function headline({ level, inside, size }: { level: 1 | 2; inside: string; size: number }): string {
  const look = level === 1 ? 'line-height:1.2;letter-spacing:-0.5px' : 'line-height:1.3'
  return `<h${level} dir="auto" style="margin:0;font-size:${size}px;font-weight:700;${look}">${inside}</h${level}>`
}

function ownPart({
  own: { heading, text: said, links },
  isMain,
  slots,
}: {
  own: NonNullable<MailContent['own']>
  /** Whether there is nothing else to do: then the first of the links is the button. */
  isMain: boolean
  slots: LookSlots
}): string {
  const [first, ...others] = isMain ? links : []
  return [
    subheading(slots.text(heading)),
    said ? text(slots.text(said)) : '',
    first ? quietButton(first, slots) : '',
    linkList(isMain ? others : links, slots),
  ].join('')
}

function section(inside: string, spaceAbove = '8px'): string {
  return `<mj-section padding="${spaceAbove} 32px 0" css-class="inset"><mj-column>${inside}</mj-column></mj-section>`
}

/** A part of the card on a ground of its own. */
function box({
  look,
  colour,
  padding,
  inside,
}: {
  look: string
  colour: string
  padding: string
  inside: string
}): string {
  return `<mj-section padding="8px 32px 0" css-class="inset"><mj-column css-class="boxed ${look}" background-color="${colour}" border-radius="12px" padding="${padding}">${inside}</mj-column></mj-section>`
}

function text(inside: string): string {
  return `<mj-text css-class="ink"><p dir="auto" style="margin:0">${inside}</p></mj-text>`
}

function subheading(inside: string): string {
  return `<mj-text css-class="ink" padding="8px 0 8px">${headline({ level: 2, inside, size: 18 })}</mj-text>`
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
  const { soft, line, ink } = slots.colours
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" class="fact-label rule" style="color:${soft};border-top:1px solid ${line};padding:9px 16px 9px 0;vertical-align:top;text-align:left;font-weight:400;word-break:normal;overflow-wrap:normal;white-space:${label.length > longestUnbrokenLabel ? 'normal' : 'nowrap'}">${slots.text(label)}</th>` +
      `<td class="rule breakable" dir="auto" style="border-top:1px solid ${line};padding:9px 0;width:100%;vertical-align:top;text-align:left;font-weight:600">${slots.lines(value)}</td></tr>`,
  )
  return `<mj-table css-class="ink" font-size="16px" line-height="1.5" color="${ink}" padding="0 0 16px">${rows.join('')}</mj-table>`
}

function alertBox(notice: string, slots: LookSlots): string {
  return box({
    look: 'alert',
    colour: slots.colours.alertWash,
    padding: '14px 18px',
    inside: `<mj-text css-class="alert-text" color="${slots.colours.alert}" font-weight="600" padding="0">${slots.text(notice)}</mj-text>`,
  })
}

function accessBox({ heading, join, door, facts, note }: MailAccess, slots: LookSlots): string {
  return box({
    look: 'wash',
    colour: slots.colours.wash,
    padding: '16px 20px 6px',
    inside: `
      ${subheading(slots.text(heading))}
      ${join ? actionButton(join, slots) : ''}
      ${door ? linkList([door], slots) : ''}
      ${facts.length > 0 ? factTable(facts, slots) : ''}
      ${text(slots.text(note))}`,
  })
}

// The address is there to be read too: some mail programs, and some people, do not trust buttons.
function actionButton({ label, urlLabel, url }: MailAction, slots: LookSlots): string {
  return `
    <mj-button css-class="button" href="${slots.text(url)}" background-color="${slots.colours.green}" color="${slots.colours.onGreen}" border-radius="10px" font-size="17px" font-weight="600" inner-padding="15px 24px" width="100%" padding="4px 0 14px">${slots.text(label)}</mj-button>
    <mj-text css-class="soft breakable" color="${slots.colours.soft}" font-size="14px">${slots.text(urlLabel)}: ${link({ label: url, url }, slots)}</mj-text>`
}

/** Where nothing has to be done. */
function quietButton({ label, url }: MailLink, slots: LookSlots): string {
  const { card, green } = slots.colours
  return `<mj-button css-class="quiet" href="${slots.text(url)}" background-color="${card}" color="${green}" border="2px solid ${green}" border-radius="10px" font-size="16px" font-weight="600" inner-padding="12px 22px" align="left" padding="4px 0 14px">${slots.text(label)}</mj-button>`
}

function footerSection(
  { reason, automatic, questions, address, links }: MailFooter,
  slots: LookSlots,
): string {
  const small = (inside: string): string =>
    `<mj-text css-class="soft" color="${slots.colours.soft}" font-size="13px" line-height="1.5" padding="0 0 10px">${inside}</mj-text>`
  return `
    <mj-section padding="24px 32px 40px" css-class="edge inset"><mj-column>
      ${small(`${slots.text(reason)} ${slots.text(automatic)}`)}
      ${questions ? small(`${slots.text(questions.label)} ${link({ label: questions.value, url: `mailto:${questions.value}` }, slots)}`) : ''}
      ${small(address.map((line) => slots.text(line)).join('<br />'))}
      ${small(links.map((each) => link(each, slots)).join(' · '))}
    </mj-column></mj-section>`
}
