import { spawn } from 'node:child_process'

/**
 * Runs a program of Node's in a process of its own; people see its output as it comes. Resolves with its exit code,
 * 1 where a signal ended it.
 *
 * @param {{ args: string[], environment?: Record<string, string>, signal?: AbortSignal }} program
 * @returns {Promise<number>}
 */
export function runProgram({ args, environment = {}, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      killSignal: 'SIGKILL',
      signal,
    })
    child.on('error', (error) => (error.name === 'AbortError' ? resolve(1) : reject(error)))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
