import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import configPromise from '../payload.config.ts'

// npm run generate: the types of the documents and the admin's import map. Not by the program `payload`, which now
// and then ends with 0 before it has begun.
const config = await configPromise
await generateTypes(config)
await generateImportMap(config)
process.stdout.write('Types and import map: done\n')
process.exit(0)
