/**
 * Plays sessions in React's production build and prints what they cost, as JSON. Bundled and run by
 * measureSession.mjs.
 */
import { takeMouseListeners, watchTimers } from './installDom.mjs'
import { createWeavr } from '@weavr-kit/core'
import {
  useManagedCards,
  useSessionTimeLeft,
  useWeavr,
  useWeavrSession,
  WeavrSessionProvider,
} from '@weavr-kit/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { useIdleTimer } from 'react-idle-timer'
import { median } from '../median.mjs'
import { createBenchPlatform, settle } from './createBenchPlatform.mjs'

const grant = { token: 'opaque', identity: { type: /** @type {const} */ ('CONSUMER'), id: '1' } }
const batches = 100
/**
 * Over half a minute of input: each batch has its share of the bumps that are more than a look at the clock.
 */
const bumpsInBatch = 2_000

console.log(
  JSON.stringify({
    ...(await fiveMinutes()),
    timersWith1Hook: await countTimers(1, StatusRow),
    timersWith1000Hooks: await countTimers(1000, StatusRow),
    timersWith1000Countdowns: await countTimers(1000, CountdownRow),
    microsecondsPerBump: await timeBumps(),
    peer: {
      name: 'react-idle-timer',
      timersWith1Hook: await countTimers(1, IdleRow),
      timersWith1000Hooks: await countTimers(1000, IdleRow),
      microsecondsPerBump: await timePeersBumps(),
    },
  }),
)

/**
 * The payer reads a list of cards, acts for a minute, then goes away: a warning after 4 minutes, the end
 * after 5.
 */
async function fiveMinutes() {
  const { platform, act, advance, timers } = createBenchPlatform()
  let renders = 0
  const count = (/** @type {() => unknown} */ use) =>
    function Counted() {
      use()
      renders++
      return null
    }
  let listed = false
  const outside = [
    count(() => undefined),
    count(useWeavr),
    count(() => {
      listed ||= useManagedCards().data !== undefined
    }),
    count(() => useWeavrSession((state) => state.identity?.id)),
  ]
  const weavr = createWeavr({ baseUrl: 'http://localhost/api/weavr', fetch: answer, platform })
  weavr.session.start(grant)
  const page = render(
    createElement(
      WeavrSessionProvider,
      { weavr },
      ...outside.map((part, key) => createElement(part, { key })),
    ),
  )
  // What the answer itself costs is not the session's. A tab that has just opened may ask the others first,
  // so some time passes; React and TanStack Query go by the real clock, so the rest is patience.
  for (let look = 0; look < 2000 && !listed; look++) await advance(look < 40 ? 10 : 0)
  if (!listed) throw new Error('The scenario is wrong: the cards never came.')
  await settle()
  const atRest = renders
  let warned = false
  let timersAtMost = timers()
  for (let second = 1; second < 299; second++) {
    if (second <= 60) act()
    await advance(1000)
    timersAtMost = Math.max(timersAtMost, timers())
    warned ||=
      weavr.session.getState().status === 'expiring' && document.querySelector('dialog')?.open === true
    if (!isLive(weavr)) throw new Error('The scenario is wrong: the session ended before its time.')
  }
  const rendersOutsidePrompt = renders - atRest
  page.unmount()
  if (!warned) throw new Error('The scenario is wrong: nobody was warned.')
  return { rendersOutsidePrompt, sessionTimersAtMost: timersAtMost }
}

/**
 * Timers of the page that wait, beyond those before, with so many components on the page's real clock.
 * @param {number} hooks @param {() => null} Row
 */
async function countTimers(hooks, Row) {
  const countWaiting = watchTimers()
  const rows = Array.from({ length: hooks }, (_, key) => createElement(Row, { key }))
  const { children, leave } =
    Row === IdleRow ? { children: rows, leave: () => {} } : provideSession(`${Row.name} ${hooks}`, rows)
  const page = render(children)
  await settle()
  const alive = countWaiting()
  if (alive === 0) throw new Error('The scenario is wrong: nothing waits for the end of the session.')
  page.unmount()
  // A session outlives its provider, and its timer would be counted with the next one's.
  await leave()
  await settle()
  return alive
}

/** @param {string} name keeps it apart from those before @param {import('react').ReactNode} rows */
function provideSession(name, rows) {
  const weavr = createWeavr({ baseUrl: 'http://localhost/api/weavr', fetch: answer, name })
  weavr.session.start(grant)
  return {
    children: createElement(WeavrSessionProvider, { weavr }, rows),
    leave: () => weavr.session.signOut(),
  }
}

async function timeBumps() {
  const { platform, act } = createBenchPlatform()
  // So long that the token outlives an hour of bumps: a session that has ended hears them for free.
  const weavr = createWeavr({
    baseUrl: 'http://localhost/api/weavr',
    fetch: answer,
    platform,
    lifetimeMs: 86_400_000,
  })
  weavr.session.start(grant)
  const page = render(createElement(WeavrSessionProvider, { weavr }, createElement(StatusRow)))
  await settle()
  const microseconds = await perCall(act)
  if (!isLive(weavr)) throw new Error('The scenario is wrong: the session ended under the bumps.')
  page.unmount()
  return microseconds
}

async function timePeersBumps() {
  takeMouseListeners()
  const page = render(createElement(IdleRow))
  await settle()
  const listeners = takeMouseListeners()
  const event = { type: 'mousemove' }
  const RealDate = Date
  let nowMs = RealDate.now()
  // It reads the page's own clock, which has to go as fast as ours does.
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends RealDate {
      constructor() {
        super(nowMs)
      }
      /** @override */
      static now() {
        return nowMs
      }
    }
  )
  const microseconds = await perCall(() => {
    nowMs += 16
    for (const listener of listeners) listener(event)
  })
  globalThis.Date = RealDate
  page.unmount()
  return listeners.length === 0 ? null : microseconds
}

/**
 * Now and then it lets go, as a browser does between two events, so that what was promised is kept and thrown
 * away.
 * @param {() => void} run
 * @returns {Promise<number>} microseconds, the median of the batches
 */
async function perCall(run) {
  for (let warmUp = 0; warmUp < 10_000; warmUp++) run()
  await settle()
  const figures = []
  for (let batch = 0; batch < batches; batch++) {
    // Time of the processor, not of the wall: a busy machine changes it little.
    const before = process.cpuUsage()
    for (let bump = 0; bump < bumpsInBatch; bump++) {
      run()
      if (bump % 250 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    const { user, system } = process.cpuUsage(before)
    figures.push((user + system) / bumpsInBatch)
  }
  return median(figures)
}

/** @param {import('react').ReactNode} children */
function render(children) {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(children)
  return root
}

async function answer() {
  return Response.json({ cards: [], count: 0, responseCount: 0 })
}

/** @param {import('@weavr-kit/core').Weavr} weavr */
function isLive({ session }) {
  const { status } = session.getState()
  return status === 'active' || status === 'expiring'
}

function StatusRow() {
  useWeavrSession((state) => state.status)
  return null
}

function CountdownRow() {
  useSessionTimeLeft()
  return null
}

function IdleRow() {
  useIdleTimer({ timeout: 300_000, promptBeforeIdle: 60_000 })
  return null
}
