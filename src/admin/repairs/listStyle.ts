/**
 * On a phone a list has no columns that somebody has to find beside the screen: each document is a card with its name first, then
 * what it has to say, each after the name of its column; see `repairs`. What it has nothing to say of is left out.
 */
export const listStyle = `
@media (max-width: 768px) {
  :is(.collection-list, .versions) .table { width: 100%; overflow: visible; }
  :is(.collection-list, .versions) .table :is(table, thead, tbody, th, td) { display: block; width: auto; min-width: 0; max-width: none; }
  :is(.collection-list, .versions) .table table { width: 100%; }
  :is(.collection-list, .versions) .table tr { position: relative; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .75rem; }
  .collection-list .table tr:has(.cell-_select, #heading-_select) { padding-inline-start: 3rem; }
  :is(.collection-list, .versions) .table :is(th, td) { padding: 0; }
  :is(.collection-list, .versions) .table th:not(:has(.sort-column__button), #heading-_select) { display: none; }
  .collection-list .table :is(.cell-_select, #heading-_select) { position: absolute; inset-inline-start: .75rem; }
  :is(.collection-list, .versions) .table tbody td:not(.cell-_select) { display: flex; flex-wrap: wrap; column-gap: .4rem; overflow-wrap: anywhere; }
  :is(.collection-list, .versions) .table tbody td:has(> :is(a, button)) { flex-basis: 100%; font-weight: 600; }
  :is(.collection-list, .versions) .table tbody td:not(.cell-_select, :has(> :is(a, button)))::before { content: attr(data-label); color: var(--theme-elevation-600); }
  :is(.collection-list, .versions) .table tbody td[data-label='']:not(.cell-_select, :has(> :is(a, button))) { display: none; }
}
`
