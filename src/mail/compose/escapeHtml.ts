export { escapeHtml } from '../../richText/escapeHtml.ts'
