import type { WeavrApi } from '@weavr-kit/core'
import type { Sandbox, SandboxState } from '../../src/exports/index.js'

/**
 * What an exploring test acts on: the sandbox in this process, or a server, with or without a judge between.
 */
export interface World {
  /** The typed client, in the name of the demo company's root user. */
  api: WeavrApi
  /** What happens outside: a call of the Simulator API. Rejects unless it is answered with 2xx. */
  simulate(path: string, body?: object): Promise<unknown>
  /** Lets time pass for the sandbox, not for the client. */
  advance(ms: number): Promise<void>
  /** What only a webhook would tell. */
  readState(): Promise<SandboxState>
  /** Sends a webhook of what the sandbox does not do. */
  tell: Sandbox['tell']
}
