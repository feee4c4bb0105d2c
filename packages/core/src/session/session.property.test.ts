import { createSandbox, demoConsumerUser, demoUser } from '@weavr-kit/sandbox'
import { createTabs, type ManualTab, type MemoryStorage } from '@weavr-kit/sandbox/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import type { Platform } from '../platform/Platform.js'
import { signIn } from '../signIn.js'
import type { Weavr } from '../Weavr.js'
import type { SessionEvent } from './SessionEvent.js'
import type { RequestIntent, SessionState } from './SessionState.js'

/*
 * The seven properties at the end of session.md, over random histories of up to four tabs and two payers. The sandbox is the
 * oracle of the server's deadline; it goes by the time outside the machine, which no jump of the wall clock touches.
 *
 * Left out, because nothing on the machine can tell:
 * - a sleep in which the monotonic clock stands still and a wall clock set back within one interval in which a tab did not
 *   look at the time: the two cancel out (decision 0002). A running tab looks before such a sleep; a frozen one cannot.
 * - a wall clock set back where the session survives reloads: the law holds stored deadlines against the wall clock alone.
 */

const lifetimeMs = 300_000
const warnBeforeMs = 60_000
const backgroundIdleMs = 60_000
const users = [demoUser, demoConsumerUser]

type Answer = 'ok' | 'fails' | 'lost' | 'refused'
interface SignIn {
  do: 'signIn'
  tab: number
  user: number
  arrives: number
  answers: number
  /** How far the wall clock is set while the request is under way. */
  jump: number
}
interface Send {
  do: 'send'
  tab: number
  intent: RequestIntent | undefined
  arrives: number
  answers: number
  answer: Answer
}
interface Pass {
  do: 'pass' | 'sleep' | 'sleepStopped' | 'jumpAhead' | 'jumpBack'
  ms: number
}
interface InTab {
  do: 'act' | 'hide' | 'show' | 'freeze' | 'thaw' | 'open' | 'close' | 'reload' | 'signOut' | 'extend' | 'stepUp'
  tab: number
}
type Step = Pass | InTab | SignIn | Send | { do: 'look' }

interface Config {
  payerIdleMs: number
  maxSessionMs: number | undefined
  tabs: 'share' | 'isolate'
  persist: 'memory' | 'session'
  keepAlive: 'prompt' | 'on-input'
  jumps: boolean
}

interface Tab {
  manual: ManualTab
  weavr: Weavr
  state(): SessionState
  frozen: boolean
  visible: boolean
  /** The wall clock jumped, and the tab may not have looked since. */
  jumped: boolean
  signingIn: boolean
  stillborn: number
  last: SessionEvent['type']
  purges: number
}

const isLive = ({ status }: SessionState) => status === 'active' || status === 'expiring'

function openWorld(config: Config) {
  const { clock, open } = createTabs()
  const trueNow = clock.trueClock.wallMs
  const sandbox = createSandbox({ clock: clock.trueClock, lifetimeMs, maxSessionMs: config.maxSessionMs })
  const tabs: (Tab | undefined)[] = []
  /** By identity: when the payer last acted, and when the last input, page load or sign-in was. */
  const lastAct = new Map<string, number>()
  const lastInput = new Map<string, number>()
  /** Tokens whose warning somebody saw with time to answer. */
  const warned = new Set<string>()
  /** The kit calls from within its own `try`: what fails there is kept for the next check. */
  const failures: unknown[] = []
  let requests = 0
  let names = 0
  let atServer = 0
  let posts = 0
  let signInDelays: [number, number] = [0, 0]
  let frozenSleep = false
  let frozenJump = false
  let wentBack = false

  const running = () => tabs.filter((tab): tab is Tab => tab !== undefined && !tab.frozen)
  const note = (moments: Map<string, number>, id: string | undefined, at = trueNow()) => {
    if (id !== undefined) moments.set(id, Math.max(at, moments.get(id) ?? 0))
  }
  function acted(id: string | undefined, at?: number) {
    note(lastAct, id, at)
    note(lastInput, id, at)
  }
  const sinceInput = (id = '') => trueNow() - (lastInput.get(id) ?? 0)

  /** Milliseconds for which the server would still take the token; `undefined` where it was revoked. */
  function leftAtServer(token: string | undefined) {
    const record = sandbox.state.tokens[token ?? '']
    if (!record || record.revoked) return undefined
    return Math.min(record.lastUsedAt + lifetimeMs, record.endsAt ?? Infinity) - trueNow()
  }

  /** Every request passes here as it leaves its tab. */
  function leaves(tab: Tab, request: Request) {
    const token = request.headers.get('authorization')?.replace('Bearer ', '')
    if (!token || request.url.endsWith('/logout')) return
    const state = tab.state()
    expect(state, '1: it leaves with the token of the session').toMatchObject({ token })
    expect(state.expiresAt, '1: it leaves before expiresAt').toBeGreaterThan(clock.now())
    expect(leftAtServer(token) ?? 1, '1: it leaves while the server would take the token').toBeGreaterThan(0)
    const quietMs = sinceInput(state.identity?.id)
    // Only "stay signed in" and the keep-alive of 'on-input' say nothing.
    const said = request.headers.get('x-intent')
    if (said === 'background' || (said === 'inferred' && quietMs > 10_000)) {
      expect(quietMs, '6: no background request after the idle threshold').toBeLessThanOrEqual(backgroundIdleMs)
    }
    if (said === 'background' || said === 'inferred') expect(state.status, '6: no background request while expiring').toBe('active')
  }

  /** Tabs that answer each other without end would hang the test, as they would the browser. */
  const countingPosts = ({ openTabChannel }: Platform): Platform['openTabChannel'] => (name, listener) => {
    const channel = openTabChannel(name, listener)
    const postMessage = (message: unknown) => {
      if (++posts < 500) return channel?.postMessage(message)
      failures.push(new Error('7: a storm of messages'))
    }
    return channel && { ...channel, postMessage }
  }

  function openTab(at: number, storage?: MemoryStorage) {
    const manual = open({ storage })
    const { timers } = manual.platform
    const tab: Tab = { manual, weavr: undefined as never, state: () => tab.weavr.session.getState(), frozen: false, visible: true, jumped: false, signingIn: false, stillborn: 0, last: 'ended', purges: 0 }
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      requests++
      kept(leaves)(tab, request)
      request.headers.set('api-key', sandbox.apiKey)
      const [arrives, answers] = request.url.endsWith('/login_with_password') ? signInDelays : ([Number(request.headers.get('x-arrives')), Number(request.headers.get('x-answers'))] as const)
      await new Promise<void>((resolve) => clock.timers.after(arrives, resolve))
      atServer++
      const answer = await Promise.allSettled([sandbox.fetch(request)])
      atServer--
      // A frozen tab hears of its answers when it thaws, in line with its messages and timers. No abort cuts this short.
      await new Promise<void>((resolve) => timers.after(answers, resolve))
      if (answer[0].status === 'rejected') throw answer[0].reason
      return answer[0].value
    }
    const { payerIdleMs, keepAlive, persist } = config
    tab.weavr = createWeavr({
      baseUrl: `http://sandbox.test${sandbox.basePath}`,
      fetch,
      lifetimeMs,
      payerIdleMs,
      warnBeforeMs,
      backgroundIdleMs,
      keepAlive,
      persist,
      tabs: config.tabs,
      platform: { ...manual.platform, openTabChannel: countingPosts(manual.platform) },
      onSessionEvent: kept(({ type }) => {
        if (type !== 'ended' && type !== 'started') return
        // A session that comes too late to be of use (a slow sign-in, a new tab with seconds left) ends without a start.
        if (tab.stillborn) tab.stillborn--
        else expect(tab.last, '5: one ended event for each start').not.toBe(type)
        tab.last = type
      }),
    })
    tab.weavr.session.onPurge(() => tab.purges++)
    let purges = 0
    tab.weavr.session.subscribe(kept((state, previous) => {
      if (state.status === 'ended') {
        expect(tab.purges, '5: purged once, before anybody hears of the end').toBe(++purges)
        nothingLeft(tab, previous.token)
      }
      if (!isLive(previous) && state.status === 'ended') tab.stillborn++
      if (state.status === 'active') warned.delete(state.token ?? '')
      if (state.status === 'expiring') seen(tab)
    }))
    tabs[at] = tab
    for (const id of new Set([...lastAct.keys()])) acted(id)
    tab.weavr.session.connect()
  }

  /** The warning is in view: with at least 20 s to answer, unless it was in view before. */
  function seen(tab: Tab) {
    const { status, token = '', expiresAt = 0 } = tab.state()
    if (status !== 'expiring' || !tab.visible || tab.frozen) return
    if (!warned.has(token)) expect(expiresAt - clock.now(), '4: at least 20 s were given').toBeGreaterThanOrEqual(20_000)
    warned.add(token)
  }

  function nothingLeft(tab: Tab, token = 'ey') {
    expect(JSON.stringify([tab.state(), tab.manual.storage.entries()]), '5: no token reachable').not.toContain(token)
  }

  const kept = <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => {
    try {
      run(...args)
    } catch (failure) {
      failures.push(failure)
    }
  }

  /** What holds after every step, without making any tab look at the time. */
  function check() {
    posts = 0
    if (failures.length) throw failures[0]
    for (const tab of running()) {
      const { status, token, identity, expiresAt = 0 } = tab.state()
      if (!isLive(tab.state())) continue
      expect(trueNow() - (lastAct.get(identity?.id ?? '') ?? 0), '3: the payer acted lately').toBeLessThan(config.payerIdleMs)
      const left = leftAtServer(token)
      if (tab.jumped) continue
      if (left !== undefined) expect(expiresAt - clock.now(), '2: not later than the server').toBeLessThanOrEqual(left)
      if (tab.visible) expect([status, expiresAt - clock.now()], '4: warned if and only if under 60 s remain').toEqual([expiresAt - clock.now() <= warnBeforeMs ? 'expiring' : 'active', expiresAt - clock.now()])
      expect(clock.pendingTimers()).toBeGreaterThan(0)
    }
  }

  /** Every running tab looks at the time, and messages arrive. */
  async function look() {
    for (const tab of running()) wake(tab)
    await clock.advance(0)
    for (const tab of running()) {
      const left = leftAtServer(tab.state().token)
      if (left !== undefined) expect(tab.weavr.session.timeLeftMs(), '2: not later than the server').toBeLessThanOrEqual(left)
    }
    // A clock set back can only shorten: a tab may take what it hears for older than it is, and leave earlier than the others.
    if (config.tabs === 'isolate' || wentBack) return
    const [first, ...others] = running().filter((tab) => isLive(tab.state()))
    for (const tab of running()) {
      if (!isLive(tab.state())) {
        // A tab remembers whose session ended in it, and another identity's is none of its business.
        const { identity } = tab.state()
        const same = running().find((other) => isLive(other.state()) && (!identity || other.state().identity?.id === identity.id))
        expect(same && [tab.state(), same.state()], '7: all tabs agree').toBeUndefined()
      }
    }
    for (const other of others) {
      if (first?.state().identity?.id !== other.state().identity?.id) continue
      const { token, status, expiresAt = 0 } = other.state()
      expect(token, '7: all tabs agree on the token').toBe(first?.state().token)
      expect(status, '7: all tabs agree on the status').toBe(first?.state().status)
      expect(Math.abs(expiresAt - (first?.state().expiresAt ?? 0)), '7: all tabs agree on the end').toBeLessThanOrEqual(2)
    }
  }

  function wake(tab: Tab) {
    tab.jumped = false
    if (tab.visible) tab.manual.show()
    else {
      // Online again, say: hidden tabs hear that, too.
      tab.weavr.session.timeLeftMs()
      tab.weavr.session.subscribeTimeLeft(() => {})()
    }
  }

  /** A request that must not be answered once its session has ended. */
  function watch(tab: Tab, promise: Promise<unknown>) {
    const ends = tab.purges
    void promise.then(kept(() => expect(tab.purges, '5: a late answer is dropped').toBe(ends)), () => {})
  }

  function run(step: Step): Promise<void> | void {
    if ('ms' in step) return pass(step)
    if (step.do === 'look') return look()
    const tab = tabs[step.tab]
    if (step.do === 'open') return tab ? undefined : openTab(step.tab)
    if (!tab) return
    if (step.do === 'signIn') return signInTo(tab, step)
    if (step.do === 'send') return send(tab, step)
    return inTab(tab, step)
  }

  function pass({ do: how, ms }: Pass): Promise<void> | void {
    if (how === 'pass') return clock.advance(ms)
    if (how === 'sleep' || how === 'sleepStopped') {
      if (how === 'sleepStopped') {
        if (frozenJump) return
        for (const tab of running()) if (tab.jumped) wake(tab)
        frozenSleep ||= tabs.some((tab) => tab?.frozen)
      }
      for (const tab of running()) tab.jumped = false
      return clock.sleep(ms, { monotonic: how === 'sleep' ? 'runs' : 'stops' })
    }
    const back = how === 'jumpBack'
    if (!config.jumps || (back && (frozenSleep || config.persist === 'session'))) return
    if (back) frozenJump ||= tabs.some((tab) => tab?.frozen)
    wentBack ||= back
    for (const tab of tabs) if (tab) tab.jumped = true
    clock.jumpWall(back ? -ms : ms)
  }

  function inTab(tab: Tab, step: InTab): Promise<void> | void {
    const { manual } = tab
    const { identity } = tab.state()
    const { session } = tab.weavr
    if (step.do === 'freeze') return ((tab.frozen = true), manual.freeze())
    if (step.do === 'thaw') {
      if (!tab.frozen) return
      tab.frozen = tab.jumped = false
      if (!tabs.some((other) => other?.frozen)) frozenSleep = frozenJump = false
      manual.thaw()
      return clock.advance(0)
    }
    if (step.do === 'close' || step.do === 'reload') {
      manual.close()
      tabs[step.tab] = undefined
      if (step.do === 'reload') openTab(step.tab, manual.storage)
      return clock.advance(0)
    }
    if (step.do === 'hide') return ((tab.visible = false), manual.hide())
    if (step.do === 'show') {
      tab.visible = true
      if (!tab.frozen) tab.jumped = false
      manual.show()
      return seen(tab)
    }
    if (tab.frozen) return
    if (step.do === 'act') {
      if (tab.visible && isLive(tab.state())) acted(identity?.id)
      return manual.act()
    }
    if (step.do === 'signOut') return void session.signOut()
    if (step.do === 'stepUp') return session.markSteppedUp()
    if (!isLive(tab.state())) return
    acted(identity?.id)
    watch(tab, session.extend())
    return clock.advance(0)
  }

  async function signInTo(tab: Tab, { user, arrives, answers, jump }: SignIn) {
    if (tab.frozen) return
    signInDelays = [arrives, answers]
    tab.signingIn = true
    const before = requests
    void signIn(tab.weavr, users[user] ?? demoUser)
      .then((state) => acted(state.identity?.id), () => {})
      .then(() => (tab.signingIn = false))
    while (requests === before) await clock.advance(0)
    await clock.advance(arrives)
    // Signing a token takes a thread of its own.
    while (atServer) await clock.advance(0)
    if (jump) await pass({ do: jump < 0 ? 'jumpBack' : 'jumpAhead', ms: Math.abs(jump) })
    await clock.advance(answers)
    while (tab.signingIn) await clock.advance(0)
  }

  function send(tab: Tab, { intent, answer, arrives, answers }: Send) {
    if (tab.frozen) return
    const id = tab.state().identity?.id
    const said = intent ?? 'inferred'
    const name = String(++names)
    sandbox.faults.add({
      times: 1,
      match: (request) => request.headers.get('x-name') === name,
      ...(answer === 'fails' && { status: 503 }),
      ...(answer === 'refused' && { status: 401 }),
      ...(answer === 'lost' && { networkError: 'answer-lost' as const }),
    })
    if (said === 'user' || (said === 'inferred' && sinceInput(id) <= 10_000)) note(lastAct, id)
    const header = { 'x-intent': said, 'x-name': name, 'x-arrives': String(arrives), 'x-answers': String(answers) }
    watch(tab, tab.weavr.api.GET('/authentication_factors', { intent, params: { header: header as never } }))
    return clock.advance(0)
  }

  return { openTab, run, check, look }
}

const tab = fc.nat(3)
const between = (min: number, max: number) => fc.integer({ min, max })
const ms = fc.oneof(
  { weight: 4, arbitrary: between(1, 20_000) },
  { weight: 4, arbitrary: between(20_000, 60_000) },
  { weight: 2, arbitrary: between(60_000, 150_000) },
  { weight: 1, arbitrary: between(150_000, 400_000) },
  { weight: 2, arbitrary: fc.constantFrom(1, 999, 1_000, 10_000, 59_999, 60_000, 60_001, 240_000, 299_999, 300_000) },
)
const shortly = fc.oneof(fc.constant(0), fc.constant(0), between(1, 20_000))
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('pass'), ms }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('sleep', 'sleepStopped', 'jumpAhead', 'jumpBack'), ms }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('act'), tab }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('hide', 'show', 'freeze', 'thaw', 'open', 'close', 'reload'), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('signOut', 'extend', 'extend', 'extend', 'stepUp'), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('signIn'), tab, user: fc.constantFrom(0, 0, 0, 1), arrives: shortly, answers: between(1, 20_000), jump: fc.oneof(fc.constant(0), between(-400_000, 400_000)) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('send'),
      tab,
      intent: fc.constantFrom('user', 'user', 'background', 'keep-alive', undefined),
      arrives: shortly,
      answers: shortly,
      answer: fc.constantFrom<Answer>('ok', 'ok', 'ok', 'ok', 'fails', 'lost', 'refused'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look') }) },
)
const config: fc.Arbitrary<Config> = fc.record({
  payerIdleMs: fc.constantFrom(300_000, 300_000, 120_000, 600_000),
  maxSessionMs: fc.constantFrom(undefined, undefined, 900_000),
  tabs: fc.constantFrom('share', 'share', 'share', 'isolate'),
  persist: fc.constantFrom('memory', 'session'),
  keepAlive: fc.constantFrom('prompt', 'on-input'),
  jumps: fc.boolean(),
})

// A failure prints its seed and path: SESSION_PROPERTY_SEED and SESSION_PROPERTY_PATH play it again.
const { SESSION_PROPERTY_RUNS = '100', SESSION_PROPERTY_SEED = '20261124', SESSION_PROPERTY_PATH: path } = process.env

it('the seven properties of a session hold over any history', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(config, fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), async (chosen, steps) => {
      const world = openWorld(chosen)
      for (let at = 0; at < 3; at++) world.openTab(at)
      await world.run({ do: 'signIn', tab: 0, user: 0, arrives: 0, answers: 1, jump: 0 })
      for (const next of steps) {
        await world.run(next)
        world.check()
      }
      await world.look()
      world.check()
    }),
    { numRuns: Number(SESSION_PROPERTY_RUNS), seed: Number(SESSION_PROPERTY_SEED), ...(path && { path }) },
  )
})
