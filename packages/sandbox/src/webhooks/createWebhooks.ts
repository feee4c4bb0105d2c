import type { SandboxContext } from '../context/SandboxContext.js'
import { createPayloadCheck, type PayloadCheck } from './createPayloadCheck.js'
import { createStateWatch, type StateWatch } from './createStateWatch.js'
import { createWebhookSender, type WebhookSenderOptions } from './createWebhookSender.js'
import type { SandboxEvent } from './SandboxEvent.js'

export interface WebhooksOptions extends WebhookSenderOptions {
  /** The time of the sandbox, by which things become due. */
  now(): number
  /** Does what has become due, and tells of it. */
  catchUp(): void
}

/** Those who are told what happens in a sandbox. */
export interface Webhooks {
  /** Takes this state for what is known: nothing of it is news. */
  watch(context: SandboxContext): void
  /** Sends word of what has happened since. */
  tell(context: SandboxContext): void
  /** @throws {RangeError} for what is not as the contract says */
  send(event: SandboxEvent): void
  close(): void
}

/** No longer than a timer can wait. */
const longestWaitMs = 86_400_000

/**
 * Watches a sandbox for those who asked to be told. It is woken when something is due, for nobody else may
 * look then. Without addresses it does nothing.
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { addresses, timers, now, catchUp } = options
  const sender = createWebhookSender(options)
  let check: PayloadCheck | undefined
  let look: StateWatch = () => []
  let cancelWake = () => {}
  let closed = addresses.length === 0

  function wakeInTime({ state }: SandboxContext) {
    cancelWake()
    const [next] = state.agenda
    if (next) cancelWake = timers.after(Math.min(Math.max(next.at - now(), 0), longestWaitMs), catchUp)
  }

  return {
    watch(context) {
      if (closed) return
      look = createStateWatch(context)
      wakeInTime(context)
    },
    tell(context) {
      if (closed) return
      for (const event of look(context)) sender.send(event)
      wakeInTime(context)
    },
    send(event) {
      check ??= createPayloadCheck()
      check(event.name, event.payload)
      if (!closed) sender.send(event)
    },
    close() {
      closed = true
      cancelWake()
      sender.stop()
    },
  }
}
