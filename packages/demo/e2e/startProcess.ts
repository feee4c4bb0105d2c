import { spawn } from 'node:child_process'

export interface RunningProcess {
  /** The first address it printed. */
  url: string
  /** All it has printed so far. */
  output(): string
  /** Sends the signal and resolves to the exit code when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Runs a Node program until it has printed an address. */
export function startProcess(args: string[], env: Record<string, string> = {}): Promise<RunningProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  // Also when the run is cut short.
  const kill = () => void child.kill()
  process.once('exit', kill)
  void gone.then(() => process.off('exit', kill))
  let output = ''
  return new Promise((resolve, reject) => {
    const hear = (text: string) => {
      output += text
      const url = output.match(/https?:\/\/[^\s)]+(?=\s)/)?.[0]
      if (url)
        resolve({ url, output: () => output, stop: (signal = 'SIGTERM') => (child.kill(signal), gone) })
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', (text) => (output += String(text)))
    void gone.then((code) =>
      reject(new Error(`${args.join(' ')} ended with ${code} before it was ready:\n${output}`)),
    )
  })
}
