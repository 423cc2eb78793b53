import { testDatabase } from './database.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

/** A process of the cluster, whether it runs at the moment or not. */
export interface ClusterMember {
  /** Whether it sends mails. */
  isWorker: boolean
  /** Where it answers; changes with every start. */
  url: () => string
  start: () => Promise<void>
  /** Ends it as an operator does, and waits for its end; returns the exit code. */
  end: () => Promise<number | null>
  /** Ends it at once, as a crash or a lost machine does. */
  kill: () => Promise<void>
}

/** The processes that run one deployment. */
export interface ServerCluster {
  members: ClusterMember[]
  /** Those that people are sent to. */
  apps: ClusterMember[]
  workers: ClusterMember[]
  stop: () => Promise<void>
}

/** What a server process needs so that it runs on the database of the test. */
export function settingsOfTest(): Record<string, string> {
  return {
    DATA_DIR: process.env.DATA_DIR ?? '',
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
    DEMO: 'off',
    // A thousand people on one machine are one network.
    RATE_LIMITS: 'off',
  }
}

/**
 * Starts the deployment as its guide says, on the database of the test: on SQLite one process that does everything; on
 * the others four, two that answer and two that send the mails.
 */
export async function startCluster(env: Record<string, string> = {}): Promise<ServerCluster> {
  const settings = { ...settingsOfTest(), ...env }
  const roles = testDatabase === 'sqlite' ? ['both'] : ['app', 'app', 'worker', 'worker']
  const members = await Promise.all(
    roles.map((role) => startMember({ isWorker: role !== 'app', env: settings })),
  )
  return {
    members,
    apps: members.filter((_, index) => roles[index] !== 'worker'),
    workers: members.filter(({ isWorker }) => isWorker),
    stop: async () => {
      await Promise.all(members.map(({ kill }) => kill()))
    },
  }
}

async function startMember({
  isWorker,
  env,
}: {
  isWorker: boolean
  env: Record<string, string>
}): Promise<ClusterMember> {
  let server: ServerProcess | null = null
  const start = async (): Promise<void> => {
    server = await startServerProcess({ env: { ...env, WORKER: isWorker ? 'on' : 'off' }, isBuilt: true })
  }
  await start()
  return {
    isWorker,
    url: () => server?.url ?? '',
    start,
    end: async () => (await server?.end('SIGTERM')) ?? null,
    kill: async () => {
      await server?.end('SIGKILL')
    },
  }
}
