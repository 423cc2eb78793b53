import { ownGreen } from '../../appearance/rules/accentStyle.ts'

/** The look of the views of participation, in Payload's own colours and sizes. */
export const styleSheet = `
.gfe { padding-block: calc(var(--base) * 1.5); max-width: 80rem; }
.gfe h2 { margin: 0 0 calc(var(--base) / 2); }
.gfe section { margin-bottom: calc(var(--base) * 1.75); }
.gfe-lead { max-width: 46rem; margin: 0 0 var(--base); color: var(--theme-elevation-800); }
.gfe-tiles { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); margin: 0; }
.gfe-tiles > div { min-width: 8rem; padding: calc(var(--base) / 2) calc(var(--base) * .75); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m, 4px); display: flex; flex-direction: column-reverse; }
.gfe-tiles dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.gfe-tiles dt { color: var(--theme-elevation-800); }
.gfe-bar { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2) var(--base); align-items: end; margin-bottom: var(--base); }
.gfe-bar .field-type { margin: 0 !important; flex: 1 1 20rem; }
.gfe-bar .field-type.select { flex: 0 1 16rem; }
.gfe-buttons { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); align-items: center; }
.gfe-buttons .btn { margin: 0; }
.gfe p.gfe-buttons { margin-bottom: var(--base); }
.gfe select, .gfe input[type=date], .gfe input[type=datetime-local], .gfe textarea { width: 100%; min-height: calc(var(--base) * 2); padding: .4rem .6rem; font: inherit; color: var(--theme-text); background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s, 3px); }
.gfe select:focus-visible, .gfe input:focus-visible, .gfe textarea:focus-visible, .gfe button:focus-visible, .gfe summary:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 2px; }
.gfe-scroll { position: relative; overflow-x: auto; }
.gfe-table { width: 100%; border-collapse: collapse; }
.gfe-table th { text-align: left; font-weight: 500; color: var(--theme-elevation-800); padding: .5rem .75rem .5rem 0; white-space: nowrap; }
.gfe-table td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--theme-elevation-100); vertical-align: top; overflow-wrap: anywhere; }
.gfe-table td:first-child:not(.gfe-chosen), .gfe-chosen + td { min-width: 11rem; }
.gfe-chosen { width: 2rem; }
.gfe-chosen input, .gfe-table th input { width: 1.15rem; height: 1.15rem; accent-color: var(--theme-success-500); }
.gfe-bulk { margin-bottom: calc(var(--base) / 2); padding: .6rem .9rem; border-inline-start: 4px solid var(--theme-elevation-400); background: var(--theme-elevation-50); }
.gfe-actions { display: flex; flex-wrap: wrap; gap: .25rem .75rem; }
.gfe-actions button, .gfe-actions a { padding: .2rem 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; text-underline-offset: 3px; cursor: pointer; white-space: nowrap; min-height: 1.75rem; }
.gfe-remark { display: block; color: var(--theme-elevation-800); font-size: .9em; }
.gfe-remark--bad { color: var(--theme-error-600, #b91c1c); }
html[data-theme=dark] .gfe-remark--bad { color: var(--theme-error-500, #fca5a5); }
.gfe details { margin-bottom: var(--base); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m, 4px); }
.gfe summary { padding: calc(var(--base) / 2) calc(var(--base) * .75); cursor: pointer; font-weight: 600; }
.gfe details > div { padding: 0 calc(var(--base) * .75) calc(var(--base) * .75); }
.gfe fieldset { border: 0; padding: 0; margin: 0 0 var(--base); }
.gfe legend { padding: 0 0 .25rem; font-weight: 500; }
.gfe-choice { display: flex; gap: .6rem; align-items: start; padding: .3rem 0; max-width: 46rem; }
.gfe-choice input { flex: none; width: 1.15rem; height: 1.15rem; margin: .15rem 0 0; accent-color: var(--theme-success-500); }
.gfe-read-out { margin: 0; white-space: pre-line; }
.gfe details.gfe-text { max-width: 46rem; margin: 0 0 .75rem 1.75rem; }
.gfe details.gfe-text > summary { padding-block: .4rem; font-weight: 500; }
.gfe-note-of, .gfe-answer { white-space: pre-line; }
.gfe-counts { width: 100%; max-width: 46rem; margin-bottom: var(--base); border-collapse: collapse; }
.gfe-counts caption { text-align: start; font-weight: 600; padding-bottom: .25rem; }
.gfe-counts th, .gfe-counts td { padding: .25rem .75rem .25rem 0; text-align: start; font-weight: normal; vertical-align: top; border-top: 1px solid var(--theme-elevation-100); overflow-wrap: anywhere; }
.gfe-counts th { width: 45%; }
.gfe-count { display: inline-block; min-width: 2.5rem; font-variant-numeric: tabular-nums; }
.gfe-bar-of { display: inline-block; width: calc(100% - 3rem); vertical-align: middle; }
.gfe-bar-of > span { display: block; height: .75rem; background: ${ownGreen}; border-radius: 2px; }
.gfe-error { margin: .25rem 0; color: var(--theme-error-600, #b91c1c); }
.gfe-status { min-height: 1.5rem; margin: 0 0 calc(var(--base) / 2); }
.gfe progress { width: 100%; max-width: 30rem; height: .75rem; accent-color: var(--theme-success-500); }
.gfe-list { list-style: none; margin: 0; padding: 0; max-width: 46rem; }
.gfe-list li { border-bottom: 1px solid var(--theme-elevation-100); display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; }
.gfe-tick { display: flex; flex: 1 1 auto; align-items: center; gap: .9rem; width: 100%; min-height: 3.5rem; padding: .5rem .25rem; border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.gfe-tick[aria-pressed=true] { background: var(--theme-success-50, rgb(11 107 67 / 8%)); }
html[data-theme=dark] .gfe-tick[aria-pressed=true] { background: rgb(11 107 67 / 35%); }
.gfe-tick:disabled { cursor: not-allowed; opacity: .6; }
.gfe-box { flex: none; width: 2rem; height: 2rem; border: 2px solid var(--theme-elevation-500); border-radius: 5px; display: grid; place-items: center; font-size: 1.3rem; line-height: 1; }
.gfe-tick[aria-pressed=true] .gfe-box { background: ${ownGreen}; border-color: ${ownGreen}; color: #fff; }
.gfe-who { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.gfe-who strong { display: block; font-weight: 600; font-size: 1.1rem; }
.gfe .field-description { color: var(--theme-elevation-800); }
.gfe-note { padding: .6rem .9rem; border-inline-start: 4px solid var(--theme-elevation-400); background: var(--theme-elevation-50); }
.gfe-message { width: 100%; padding-block: calc(var(--base) / 2); }
.gfe-message p { margin: 0 0 .4rem; overflow-wrap: anywhere; }
.gfe-message a { text-decoration: underline; }
html[data-theme=dark] .gfe-error { color: var(--theme-error-500, #fca5a5); }
.gfe-sticky { position: sticky; top: 0; z-index: 2; background: var(--theme-bg); padding-block: .5rem; }
@media (max-width: 768px) {
.gfe { padding-block: var(--base); }
.gfe-tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .4rem; }
.gfe-tiles > div { min-width: 0; padding: .35rem .5rem; justify-content: flex-end; overflow-wrap: anywhere; hyphens: auto; }
.gfe-tiles dd { font-size: 1.15rem; line-height: 1.3; }
.gfe-tiles dt { line-height: 1.25; }
.gfe-sticky input { min-height: 3rem; font-size: 1rem !important; }
.gfe-table, .gfe-table tbody, .gfe-table tr, .gfe-table td { display: block; }
.gfe-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.gfe-table .gfe-chosen { float: inline-end; width: auto; }
.gfe-chosen label { display: grid; place-items: center; min-width: 2.75rem; min-height: 2.75rem; }
.gfe-table tr { padding-block: .75rem; border-top: 1px solid var(--theme-elevation-100); }
.gfe-table td { padding: .15rem 0; border: 0; }
.gfe-table td[data-label]:not(:empty)::before { content: attr(data-label) ' '; color: var(--theme-elevation-800); }
.gfe-actions button, .gfe-actions a { min-height: 2.75rem; display: inline-flex; align-items: center; }
}
`
