/** After the tests in a browser: removes what prepareSite.mjs has made. */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default () => globalThis.removeExampleSite()
