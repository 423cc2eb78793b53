export { escapeHtml } from '../services/escapeHtml.ts'
