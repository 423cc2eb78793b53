export { type DemoUser, seedDemoUsers } from './seedDemoUsers.ts'
export { type SeedResult, seedExampleContent } from './seedExampleContent.ts'
