import type { Sandbox } from '../src/createSandbox.js'

/** Plays the world outside: calls the Simulator API and answers the status with the body. */
export function createSimulatorClient(sandbox: Sandbox) {
  return async (
    path: string,
    body?: unknown,
  ): Promise<{ status: number; code?: string; errorCode?: string }> => {
    const headers = { 'programme-key': sandbox.programmeKey, 'content-type': 'application/json' }
    const url = `http://sandbox.test${sandbox.simulatorPath}${path}`
    const answer = await sandbox.fetch(
      new Request(url, {
        method: 'POST',
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    )
    const text = await answer.text()
    return { status: answer.status, ...(text && (JSON.parse(text) as object)) }
  }
}
