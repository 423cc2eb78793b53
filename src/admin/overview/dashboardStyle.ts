/** In the admin's own colours and spaces, so that it follows its light and dark. */
export const dashboardStyle = `
.forum-dashboard { display: grid; gap: 1.5rem; margin-bottom: 3rem; }
.forum-dashboard__pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem; }
.forum-dashboard__part { padding: 1.25rem 1.5rem; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m, 4px); min-width: 0; }
.forum-dashboard__head { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; justify-content: space-between; margin-bottom: .75rem; }
.forum-dashboard h1 { margin: 0; }
.forum-dashboard h2 { margin: 0; font-size: 1.15rem; }
.forum-dashboard__part > h2 { margin-bottom: .75rem; }
.forum-dashboard ul { list-style: none; margin: 0; padding: 0; }
.forum-dashboard li { padding: .6rem 0; border-top: 1px solid var(--theme-elevation-100); overflow-wrap: anywhere; }
.forum-dashboard li:first-child { border-top: 0; }
.forum-dashboard p { margin: 0; color: var(--theme-elevation-650); }
.forum-dashboard li a { font-weight: 600; }
.forum-dashboard__create { margin: 0; }
.forum-dashboard ol.forum-dashboard__first-steps { list-style: none; margin: .75rem 0 0; padding: 0; }
.forum-dashboard__first-steps li { display: flex; gap: .75rem; }
.forum-dashboard__first-steps .btn { margin: .5rem 0; }
.forum-dashboard__events li { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; }
.forum-dashboard__events li > div:first-child { flex: 1 1 20rem; }
.forum-dashboard p.forum-dashboard__notes { display: flex; flex-wrap: wrap; gap: .35rem .6rem; margin-top: .35rem; align-items: center; }
.forum-dashboard__notes:empty { display: none; }
.forum-dashboard p.forum-dashboard__ways { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin-top: .5rem; align-items: center; }
.forum-dashboard .forum-dashboard__ways a { margin: 0; font-weight: normal; text-decoration: underline; }
.forum-dashboard .forum-dashboard__ways .btn { font-weight: 600; text-decoration: none; }
.forum-dashboard__seats { display: grid; gap: .2rem; align-content: start; width: 15rem; color: var(--theme-elevation-800); }
.forum-dashboard__seats meter { width: 100%; height: .6rem; }
.forum-dashboard__chart { display: block; width: 100%; height: auto; }
.forum-dashboard__chart .is-some { fill: var(--theme-success-500); }
.forum-dashboard__chart .is-none { fill: var(--theme-elevation-150); }
.forum-dashboard__axis { display: flex; justify-content: space-between; color: var(--theme-elevation-650); }
.forum-dashboard summary { cursor: pointer; margin-top: .5rem; }
.forum-dashboard table { margin-top: .5rem; border-collapse: collapse; }
.forum-dashboard th, .forum-dashboard td { padding: .15rem 1.5rem .15rem 0; text-align: left; font-weight: normal; }
@media (forced-colors: active) { .forum-dashboard__chart .is-some { fill: CanvasText; } }
`
