import { SessionError } from '../errors/SessionError.js'
import type { KeepAlive } from './createKeepAlive.js'
import type { RequestGate } from './createRequestGate.js'
import type { SessionClock } from './createSessionClock.js'
import type { SessionStorage } from './createSessionStorage.js'
import type { ShownState } from './createShownState.js'
import type { TabLink } from './createTabLink.js'
import type { TermCounter } from './createTermCounter.js'
import type { Effect, Report, TabStatement } from './Effect.js'
import { highestTerm, type Known } from './Known.js'
import type { SessionEvent } from './SessionEvent.js'
import type { SessionOptions } from './SessionOptions.js'
import type { EndReason } from './SessionState.js'

/** What steps have asked for, and is done in their order. */
export interface Effects {
  add(more: readonly Effect[]): void
  /** Does all of it, unless that is under way: what a listener causes comes after what it heard. */
  carryOut(): void
  isCarryingOut(): boolean
  /** Lets whoever looks see this, and storage keep it. */
  show(known: Known): void
}

interface EffectsOptions {
  options: SessionOptions
  clock: SessionClock
  gate: RequestGate
  keepAlive: KeepAlive
  link: TabLink
  shown: ShownState
  storage: SessionStorage
  terms: TermCounter
  purges: ReadonlySet<() => void>
  /** Calls somebody else's code: what it throws must not stop the end of a session. */
  attempt(run: () => void): void
  timeLeftMs(): number
  known(): Known
}

/** The shell's other half: carries out what `step` has decided, on the channel, the storage and the store. */
export function createEffects(shell: EffectsOptions): Effects {
  const { attempt, clock, gate, keepAlive, known, link, options, purges, shown, storage, terms } = shell
  const waiting: Effect[] = []
  let isUnderWay = false

  /**
   * One after the other, also those that a listener causes: nobody hears of a later thing before an earlier
   * one.
   */
  function carryOutAll() {
    isUnderWay = true
    for (let effect = waiting.shift(); effect; effect = waiting.shift()) carryOutOne(effect)
    show(known())
    isUnderWay = false
    if (waiting.length > 0) carryOutAll()
  }

  function carryOutOne(effect: Effect) {
    if (effect.type === 'end') end(effect.known, effect.reason, effect.statement)
    if (effect.type === 'report') report(effect.known, effect.report)
    if (effect.type === 'revoke') void options.revoke(effect.token)
    if (effect.type === 'forget') storage.clear()
    // What becomes of it shows in the deadline.
    if (effect.type === 'keep-alive') keepAlive.send(shell.timeLeftMs(), gate.signal()).catch(() => {})
    if (effect.type !== 'tell') return
    attempt(() => link.post(effect.statement, clock.now()))
    storage.save(known())
    if (known().loadedAt > 0) terms.note(highestTerm(known()))
  }

  function show(now: Known) {
    if (shown.show(now)) storage.save(now)
  }

  function end(ended: Known, reason: EndReason, statement?: TabStatement) {
    storage.clear()
    const { abort, interruptedWrite } = gate.close()
    shown.showEnd(ended, interruptedWrite, () => {
      attempt(() => abort(new SessionError(reason)))
      for (const purge of purges) attempt(purge)
      if (statement) attempt(() => link.post(statement, clock.now()))
    })
  }

  function report(happened: Known, event: Report) {
    show(happened)
    const { identity } = happened.user ?? {}
    const { interruptedWrite } = shown.store.getState()
    const ended = event.type === 'ended' ? { interruptedWrite } : {}
    const at = options.platform.clock.wallMs()
    attempt(() => options.onSessionEvent?.({ ...event, ...ended, at, identity } as SessionEvent))
  }

  return {
    add: (more) => void waiting.push(...more),
    carryOut() {
      if (!isUnderWay) carryOutAll()
    },
    isCarryingOut: () => isUnderWay,
    show,
  }
}
