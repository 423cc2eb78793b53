/**
 * Payload's greys of the light theme have 2.8 and 3.9 to 1 on white, where small letters need 4.5 (WCAG 2.2, 1.4.3); what is
 * clicked needs 24 by 24 pixels (2.5.8). On a phone the bar of a form is wider than the screen: what is done most often comes
 * first, and the rest below it instead of out of view. Of the way to a view, what leads one step back is left, since no more has
 * room; titles take the lines that they need. In windows up to 1440 pixels the menu stays shut until somebody opens it: Payload
 * has it open for a moment once its script is there, and whoever clicks just then hits what comes to lie below the pointer.
 */
export const repairStyle = `
html[data-theme='light'] { --theme-elevation-400: #6f6f6f; --theme-elevation-500: #606060; }
.tabs-field__tab-button { opacity: .8; }
.upload__dragAndDropText { text-transform: none; }
.create-first-user #field-roles, label[for='field-slug'] .required { display: none; }
.LexicalEditorTheme__block__removeButton .btn__tooltip { display: none; }
.array-actions__button, .popup-button--background, .collapsible__drag, .card__actions .btn, .date-time-picker__clear-button, .sort-column__button, .react-datepicker__month-select, .react-datepicker__year-select, .multi-value-remove, .relationship--multi-value-label__drawer-toggler { min-width: 24px; min-height: 24px; }
.doc-drawer .id-label { display: none; }
html[data-theme='dark'] :is(.view-version__toggle-locales-label, .version-pill-label-date, .localizer-button__label, .list-selection .btn__label, .file-field__dragAndDropText, .file-field__orText) { color: var(--theme-elevation-800); }
@media (max-width: 1440px) {
  .template-default--nav-hydrated.template-default--nav-open:not(.template-default--nav-animate) { grid-template-columns: 1fr auto; }
  .template-default--nav-hydrated.template-default--nav-open:not(.template-default--nav-animate) .nav { display: none; }
}
@media (max-width: 768px) {
  .step-nav.app-header__step-nav > a { min-width: 24px; min-height: 24px; }
  .app-header__step-nav-wrapper, .step-nav.app-header__step-nav { min-width: 0; }
  .step-nav.app-header__step-nav::after, .step-nav.app-header__step-nav > span:not(.step-nav__last),
  .step-nav.app-header__step-nav > a:not(.step-nav__home, :nth-last-child(3)),
  .step-nav.app-header__step-nav > a:nth-last-child(3):not(.step-nav__home) ~ .step-nav__last { display: none; }
  .step-nav.app-header__step-nav > a:nth-last-child(3):not(.step-nav__home) { min-width: 0; }
  .step-nav.app-header__step-nav > a:nth-last-child(3):not(.step-nav__home)::before { content: '‹'; padding-inline-end: .3rem; }
  .collection-edit__main--is-live-previewing { display: none; }
  .doc-controls .doc-controls__controls::after { display: none; }
  .doc-header .doc-header__title { white-space: normal; overflow-wrap: anywhere; font-size: 1.5rem; line-height: 1.3; }
  .doc-controls .doc-controls__content { overflow: hidden; }
  .doc-controls .doc-controls__meta > li:nth-child(n + 2) { display: none; }
  .doc-controls .doc-controls__controls-wrapper { height: auto; padding-block: .6rem; align-items: flex-start; }
  .doc-controls .doc-controls__controls { flex-wrap: wrap; overflow: visible; }
  .doc-controls .doc-controls__controls > .form-submit { order: -1; }
  .doc-controls .doc-controls__controls > .form-submit:has(#action-save) { order: -2; }
}
`
