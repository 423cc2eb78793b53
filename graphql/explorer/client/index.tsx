import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'
import { memoryStorage } from './memoryStorage.ts'

const workers: Record<string, string> = { json: 'jsonWorker', graphql: 'graphqlWorker' }

// Beside this script, wherever that is mounted.
const base = new URL('.', (document.currentScript as HTMLScriptElement).src).href

// From our own origin, as everything here.
window.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`${base}${workers[label] ?? 'editorWorker'}.js`),
}

const root = document.getElementById('explorer')
if (!root) throw new Error('The page has no place for the explorer')
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: window.location.pathname })}
    defaultTabs={examples}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    storage={memoryStorage}
  />,
)
