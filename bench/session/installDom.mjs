/**
 * A page for React to render into, and eyes on every timer and listener. Imported first, before anybody keeps
 * a reference.
 */
// @ts-expect-error jsdom ships no types, and nothing else here needs them.
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<!doctype html><div id="app"></div>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
})
for (const name of [
  'window',
  'document',
  'HTMLElement',
  'HTMLIFrameElement',
  'Node',
  'Element',
  'Event',
  'KeyboardEvent',
  'sessionStorage',
  'localStorage',
]) {
  Object.defineProperty(globalThis, name, {
    value: name === 'window' ? window : window[name],
    configurable: true,
    writable: true,
  })
}
// jsdom draws nothing, so it has no modal dialogs.
window.HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true
}
window.HTMLDialogElement.prototype.close ??= function () {
  this.open = false
}

/** @type {Set<unknown>} */
const alive = new Set()
const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis

globalThis.setTimeout = /** @type {any} */ (
  (
    /** @type {(...args: any[]) => void} */ run,
    /** @type {number} */ delayMs,
    /** @type {any[]} */ ...args
  ) => {
    const timer = setTimeout(() => {
      alive.delete(timer)
      run(...args)
    }, delayMs)
    timer.unref()
    alive.add(timer)
    return timer
  }
)
globalThis.setInterval = /** @type {any} */ (
  (
    /** @type {(...args: any[]) => void} */ run,
    /** @type {number} */ delayMs,
    /** @type {any[]} */ ...args
  ) => {
    const timer = setInterval(run, delayMs, ...args)
    timer.unref()
    alive.add(timer)
    return timer
  }
)
for (const [name, clear] of /** @type {const} */ ([
  ['clearTimeout', clearTimeout],
  ['clearInterval', clearInterval],
])) {
  globalThis[name] = (/** @type {any} */ timer) => {
    alive.delete(timer)
    clear(timer)
  }
}

/**
 * From now on: the returned function says how many timers of any kind wait that were set since. Those before
 * may run meanwhile.
 */
export function watchTimers() {
  const earlier = new Set(alive)
  return () => [...alive].filter((timer) => !earlier.has(timer)).length
}

/** @type {((event: object) => void)[]} */
let heard = []
const { addEventListener } = window.document
window.document.addEventListener = function (
  /** @type {string} */ type,
  /** @type {any} */ listener,
  /** @type {any} */ options,
) {
  if (type === 'mousemove' && typeof listener === 'function') heard.push(listener)
  addEventListener.call(this, type, listener, options)
}

/** Those who asked to hear the mouse since the last time this was called. */
export function takeMouseListeners() {
  const taken = heard
  heard = []
  return taken
}
