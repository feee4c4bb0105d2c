import { subscribeSteps, type SessionLimits, type SessionStep, type Weavr } from '@weavr-kit/core'
import { createStepLog } from './createStepLog.js'
import type { Inspection, SessionInspector } from './SessionInspector.js'

export function createInspector({
  platform,
  session,
}: Pick<Weavr, 'platform' | 'session'>): SessionInspector {
  const log = createStepLog()
  const watchers = new Set<() => void>()
  let limits: SessionLimits | undefined
  /** `undefined` once it is out of date. */
  let inspection: Inspection | undefined
  let frame: number | undefined

  function look(): Inspection {
    // Picked one by one: the state holds the token, which must not lie in what React keeps.
    const { status, endReason } = session.getState()
    return {
      at: platform.clock.wallMs(),
      status,
      endReason,
      limits,
      entries: log.entries(),
      tabs: log.tabs(),
    }
  }

  function hear(step: SessionStep) {
    log.add(step)
    limits = step.limits
    inspection = undefined
    if (watchers.size > 0) frame ??= requestAnimationFrame(tellWatchers)
  }

  function tellWatchers() {
    frame = undefined
    // A step is heard before its effects are carried out; whoever read in between has seen what was before.
    inspection = undefined
    for (const tell of watchers) tell()
  }

  return {
    record: () => subscribeSteps(session, hear),
    read: () => (inspection ??= look()),
    watch(onChange) {
      watchers.add(onChange)
      // Nothing to do then: that the session looks at the time is a step, and heard as one.
      const stopTicking = session.subscribeTimeLeft(() => {})
      return () => {
        stopTicking()
        watchers.delete(onChange)
      }
    },
  }
}
