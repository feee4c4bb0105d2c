import { spawn } from 'node:child_process'

/** Runs a command to its end, with more in its environment. Resolves to its exit code. */
export type Runner = (command: string[], env: Record<string, string>) => Promise<number>

/** What asks a program to end. */
const wishes = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a command in this terminal. Asked to end meanwhile, it hands that on and waits: so nothing is left
 * behind. Rejects when there is no such command.
 */
export const runBeside: Runner = ([program = '', ...args], env) =>
  new Promise((resolve, reject) => {
    const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const
    // The commands of packages are batch files on Windows, which Node starts through a shell only.
    const child =
      process.platform === 'win32'
        ? spawn([program, ...args].join(' '), { ...options, shell: true })
        : spawn(program, args, options)
    // Ctrl+C reaches the command by itself, being of the same terminal: all there is to do is to outlive it.
    const pass = (signal: NodeJS.Signals) => void (signal === 'SIGINT' || child.kill(signal))
    for (const wish of wishes) process.on(wish, pass)
    const stopListening = () => {
      for (const wish of wishes) process.off(wish, pass)
    }
    child.once('error', (error) => {
      stopListening()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      stopListening()
      resolve(code ?? (wishes.some((wish) => wish === signal) ? 0 : 1))
    })
  })
