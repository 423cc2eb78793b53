/** The calendar in the colours of the admin, light and dark. */
export const calendarStyle = `
.gfe-calendar { --fc-border-color: var(--theme-elevation-200); --fc-page-bg-color: var(--theme-bg); --fc-neutral-bg-color: var(--theme-elevation-50);
  --fc-neutral-text-color: var(--theme-text); --fc-today-bg-color: var(--theme-elevation-100); --fc-event-bg-color: var(--theme-elevation-50); --fc-event-border-color: var(--theme-elevation-400);
  --fc-event-text-color: var(--theme-text); --fc-list-event-hover-bg-color: var(--theme-elevation-50); --fc-now-indicator-color: var(--theme-error-500); --fc-more-link-bg-color: var(--theme-elevation-150); --fc-more-link-text-color: var(--theme-text); padding-bottom: 4rem; }
.gfe-calendar__bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-block: .75rem; }
.gfe-calendar__bar .gfe-calendar__bar { gap: .5rem; margin: 0; }
.gfe-calendar__bar h1, .gfe-calendar__bar h2, .gfe-calendar__bar p { margin: 0; }
.gfe-calendar__bar h2 { flex: 1; font-size: 1.4rem; }
.gfe-calendar__hint { margin: 0 0 .75rem; color: var(--theme-elevation-800); }
.gfe-calendar__problem { margin: .75rem 0; padding: .75rem 1rem; border: 2px solid var(--theme-error-500); border-radius: var(--style-radius-s); }
.gfe-calendar .fc a { color: var(--theme-text); }
.gfe-calendar .fc-col-header-cell, .gfe-calendar .fc-list-day-cushion { background: var(--theme-elevation-50); }
.gfe-calendar .fc-event { overflow: hidden; border-inline-start: 4px solid var(--theme-success-500); cursor: default; }
.gfe-calendar .fc-event-draggable { cursor: grab; }
.gfe-calendar .fc-daygrid-event { white-space: normal; }
.gfe-calendar .fc-day-other { background: var(--theme-elevation-0); }
.gfe-calendar .fc-daygrid-day-top { opacity: 1 !important; }
.gfe-calendar .fc-event.gfe-calendar__event--draft { border-style: dashed; border-inline-start-color: var(--theme-elevation-600); background: var(--theme-bg); font-style: italic; }
.gfe-calendar .fc-event.gfe-calendar__event--changed { border-inline-start-color: var(--theme-warning-500); }
.gfe-calendar .fc-event.gfe-calendar__event--cancelled, .gfe-calendar .fc-event.gfe-calendar__event--postponed { border-inline-start-color: var(--theme-error-500); }
.gfe-calendar__event--cancelled .gfe-calendar__event a { text-decoration: line-through; }
.gfe-calendar__event { display: flex; flex-direction: column; align-items: flex-start; gap: .1rem; padding: .15rem .3rem; overflow-wrap: anywhere; font-size: .8rem; line-height: 1.3; }
.gfe-calendar__event a { font-weight: 600; }
.gfe-calendar__event a:focus-visible, .gfe-calendar__event button:focus-visible { outline: 2px solid var(--theme-text); outline-offset: 1px; }
.gfe-calendar__marks { font-weight: 600; font-size: .75rem; text-transform: uppercase; }
.gfe-calendar__event button { min-height: 1.5rem; padding: 0 .25rem; border: 0; background: none; color: var(--theme-text); font: inherit; text-decoration: underline; cursor: pointer; }
.gfe-calendar .fc-timegrid-slot { height: 2rem; }
.gfe-calendar .fc-timegrid-col .fc-timegrid-now-indicator-container { z-index: 2; }
.gfe-calendar .fc-timegrid-col-events:has(> .fc-timegrid-more-link) { margin-inline-end: 32px; }
.gfe-calendar .fc-timegrid-more-link { right: -30px; width: 28px; text-align: center; }
.gfe-calendar .fc-list-event-time, .gfe-calendar .fc-list-event-graphic, .gfe-calendar .fc-list-empty { display: none; }
.gfe-calendar .fc-popover { background: var(--theme-bg); z-index: 20; }
.gfe-calendar:has(.fc-list) .gfe-calendar__hint { display: none; }
.fc-list .gfe-calendar__event { font-size: 1rem; gap: .25rem; }
.fc-list .gfe-calendar__event button { min-height: 2.75rem; padding: 0; }
@media (max-width: 768px) { .gfe-calendar__bar h2 { flex-basis: 100%; order: -1; } }
`
