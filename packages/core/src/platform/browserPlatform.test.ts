import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserPlatform } from './browserPlatform.js'

const { clock, timers, visibility, activity, openTabChannel, tabStorage, pageUrl, reportError } =
  browserPlatform

/** Puts something in place of a global for one test. */
const put = (name: string, value: unknown) => vi.stubGlobal(name, value)
afterEach(() => vi.unstubAllGlobals())

/**
 * A page: what happens to the document bubbles to its window, as far as capturing listeners are concerned.
 */
function openPage() {
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), { hidden: false, visibilityState: 'visible' })
  put('window', window)
  put('document', document)
  const dispatch = (type: string, isTrusted = true) => {
    const event = new Event(type)
    Object.defineProperty(event, 'isTrusted', { value: isTrusted })
    window.dispatchEvent(event)
  }
  const set = (visibilityState: 'visible' | 'hidden') =>
    Object.assign(document, { visibilityState, hidden: visibilityState === 'hidden' })
  return { dispatch, set }
}

describe('where there is no page', () => {
  it('everybody is visible, nobody acts, and there is nothing to stop', () => {
    expect(globalThis).not.toHaveProperty('window')
    expect(visibility.isVisible()).toBe(true)
    visibility.subscribe(() => expect.unreachable())()
    activity.subscribe(() => expect.unreachable())()
    put('sessionStorage', undefined)
    expect(tabStorage()).toBeUndefined()
    put('BroadcastChannel', undefined)
    expect(openTabChannel('name', () => {})).toBeUndefined()
  })
})

describe('the clock', () => {
  it('reads the system’s two clocks', () => {
    vi.spyOn(Date, 'now').mockReturnValue(123)
    vi.spyOn(performance, 'now').mockReturnValue(4.5)
    expect([clock.wallMs(), clock.monotonicMs()]).toEqual([123, 4.5])
    vi.restoreAllMocks()
  })
})

describe('the clock that tabs share', () => {
  it('counts from the same moment in each of them', () => {
    vi.spyOn(performance, 'now').mockReturnValue(4.5)
    expect(clock.sharedMs?.()).toBe(performance.timeOrigin + 4.5)
    vi.restoreAllMocks()
  })
})

describe('the address of the page', () => {
  it('is what relative addresses are read against, where there is a page', () => {
    expect(pageUrl()).toBeUndefined()
    put('location', { href: 'https://app.example/pay' })
    expect(pageUrl()).toBe('https://app.example/pay')
  })
})

describe('an error of a listener', () => {
  it('goes to the page’s own reporting, or to the console where there is none', () => {
    const error = new Error('listener')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    reportError(error)
    expect(logged).toHaveBeenCalledExactlyOnceWith(error)
    const reported: unknown[] = []
    put('reportError', (given: unknown) => reported.push(given))
    reportError(error)
    expect(reported).toEqual([error])
    expect(logged).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })
})

describe('the timers', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('run once, after the delay, unless they are cancelled', () => {
    const ran: string[] = []
    timers.after(1_000, () => ran.push('first'))
    const cancel = timers.after(1_000, () => ran.push('cancelled'))
    cancel()
    vi.advanceTimersByTime(999)
    expect(ran).toEqual([])
    vi.advanceTimersByTime(5_000)
    expect(ran).toEqual(['first'])
  })
})

describe('visibility', () => {
  it('is what the document says', () => {
    const { set } = openPage()
    expect(visibility.isVisible()).toBe(true)
    set('hidden')
    expect(visibility.isVisible()).toBe(false)
  })

  it.each(['visibilitychange', 'resume', 'pageshow', 'focus', 'online'])(
    'hears %s, until it is left',
    (type) => {
      const { dispatch } = openPage()
      let heard = 0
      const stop = visibility.subscribe(() => heard++)
      dispatch(type)
      stop()
      dispatch(type)
      expect(heard).toBe(1)
    },
  )
})

describe('activity', () => {
  it.each(['keydown', 'pointerdown', 'wheel', 'touchstart', 'input'])(
    'hears %s, until it is left',
    (type) => {
      const { dispatch } = openPage()
      let heard = 0
      const stop = activity.subscribe(() => heard++)
      dispatch(type)
      stop()
      dispatch(type)
      expect(heard).toBe(1)
    },
  )

  it.each(['pointermove', 'mousemove', 'scroll', 'focus', 'visibilitychange'])(
    'does not take %s for the payer',
    (type) => {
      const { dispatch } = openPage()
      const stop = activity.subscribe(() => expect.unreachable())
      dispatch(type)
      stop()
    },
  )

  it('does not take a script for the payer', () => {
    const { dispatch } = openPage()
    const stop = activity.subscribe(() => expect.unreachable())
    dispatch('keydown', false)
    stop()
  })

  it('listens before anything on the page can hide an event, and never holds up scrolling', () => {
    const calls: unknown[] = []
    put('window', {
      addEventListener: (...call: unknown[]) => calls.push(call[2]),
      removeEventListener: (...call: unknown[]) => calls.push(call[2]),
    })
    activity.subscribe(() => {})()
    expect(calls).toHaveLength(10)
    for (const options of calls) expect(options).toMatchObject({ capture: true, passive: true })
  })
})

describe('the tab channel', () => {
  it('joins those of the same name, and never hears itself', async () => {
    const heard: unknown[] = []
    const mine: unknown[] = []
    const other = openTabChannel('a-name', (message) => heard.push(message))
    const third = openTabChannel('another', (message) => heard.push(message))
    const one = openTabChannel('a-name', (message) => mine.push(message))
    one?.postMessage({ at: 1 })
    await expect.poll(() => heard).toEqual([{ at: 1 }])
    expect(mine).toEqual([])
    for (const channel of [one, other, third]) channel?.close()
  })
})

describe('a tab channel that the browser forbids', () => {
  it('is one that is missing', () => {
    put(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      },
    )
    expect(openTabChannel('name', () => {})).toBeUndefined()
  })
})

describe('the tab storage', () => {
  it('is the page’s sessionStorage', () => {
    const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} }
    put('sessionStorage', storage)
    expect(tabStorage()).toBe(storage)
  })
})
