import { mkdtempSync } from 'node:fs'
const dir = mkdtempSync('/tmp/prof-')
Object.assign(process.env, { DATA_DIR: dir, DATABASE_URL: process.env.DBURL ?? `file:${dir}/x.db`, PAYLOAD_SECRET: 'x'.repeat(40), PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'error', NODE_ENV: 'production', SMTP_URL: process.env.SMTP ?? '' })
const { getPayload } = await import('payload')
const { default: configPromise } = await import('/work/w/proof/payload.config.ts')
const { migrateDatabase } = await import('/work/w/proof/src/migrateDatabase.ts')
const { seedEmptyDatabase } = await import('/work/w/proof/seed/seedEmptyDatabase.ts')
const { createPublicApp } = await import('/work/w/proof/src/publicApp.ts')
const { runDispatcherOnce } = await import('/work/w/proof/src/mail/dispatcher.ts')
const payload = await getPayload({ config: await configPromise })
await migrateDatabase(payload)
await seedEmptyDatabase(payload)
const app = createPublicApp({ payload })
const ask = async (query: string, variables?: object) => (await (await app.fetch(new Request('http://localhost:3000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }))).json()) as any
const { data } = await ask('{ event(slug: "integrations-und-teilhabegesetz") { id registration { consents { key version } } } }')
if (process.env.CAP) {
  const id = Buffer.from(data.event.id, 'base64url').toString().split(':')[1]
  await payload.update({ collection: 'events', id, data: { registration: { capacity: Number(process.env.CAP), waitingList: true } } as any })
}
let n = 0
const m = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }'
const one = async () => { const r = await ask(m, { input: { eventId: data.event.id, name: 'Jo', email: `m${n++}@example.org`, consents: data.event.registration.consents } }); if (r.data?.registerForEvent.outcome !== 'CONFIRMED') throw new Error(JSON.stringify(r)) }
const many = async (k: number, w = 20) => { let left = k; await Promise.all(Array.from({ length: w }, async () => { while (left-- > 0) await one() })) }
const cpu = async (name: string, k: number, f: () => Promise<unknown>) => { const c = process.cpuUsage(); const t = Date.now(); await f(); const d = process.cpuUsage(c); console.log(name, ((d.user + d.system) / 1000 / k).toFixed(2), 'ms cpu each', ((Date.now() - t) / k).toFixed(2), 'ms wall') }
await many(100)
const K = 1500; const insp = new (await import('node:inspector')).Session(); insp.connect(); await new Promise(r=>insp.post('Profiler.enable',r)); await new Promise(r=>insp.post('Profiler.setSamplingInterval',{interval:500},r)); await new Promise(r=>insp.post('Profiler.start',r)); await cpu('register', K, () => many(K)); const pr:any = await new Promise(r=>insp.post('Profiler.stop',(e,x)=>r(x.profile))); (await import('node:fs')).writeFileSync('/tmp/reg.cpuprofile', JSON.stringify(pr)); process.exit(0)
await cpu('register', K, () => many(K))
if (process.env.SMTP) { const k = n; await runDispatcherOnce({ payload }).then(() => many(K)); await cpu('mail', K, () => runDispatcherOnce({ payload })) }
if (process.env.DBURL === undefined) {
const { createClient } = await import('/work/w/proof/node_modules/@libsql/client/lib-esm/node.js')
const c = createClient({ url: `file:${dir}/bare.db` })
await c.execute('PRAGMA journal_mode=WAL'); await c.execute('PRAGMA synchronous=FULL'); await c.execute('CREATE TABLE r (id TEXT PRIMARY KEY, email TEXT UNIQUE, body TEXT, at TEXT)')
await cpu('bare', 400, async () => { for (let i = 0; i < 400; i++) await c.execute({ sql: 'INSERT INTO r VALUES (?,?,?,?)', args: [String(i), `m${i}@e`, 'x'.repeat(800), ''] }) })
}
process.exit(0)
