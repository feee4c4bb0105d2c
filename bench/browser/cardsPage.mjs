/** What the page of a long list can be told to do, one thing at a time, by measureCards.mjs. */
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createCard } from './createAnswers.mjs'
import { createCardLists } from './createCardLists.mjs'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const cards = Array.from({ length: 10_000 }, (_, index) => JSON.stringify(createCard(String(index))))

/** @type {typeof globalThis.fetch} */
const fetch = async (input) => {
  const url = new URL(input instanceof Request ? input.url : String(input))
  if (url.pathname.endsWith('/logout')) return new Response(null, { status: 204 })
  const [offset, limit] = [Number(url.searchParams.get('offset')), Number(url.searchParams.get('limit'))]
  const body = `{"cards":[${cards.slice(offset, offset + limit).join(',')}],"count":${cards.length}}`
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
const lists = createCardLists(fetch)

/** @type {import('react-dom/client').Root | undefined} */
let root
let client = new QueryClient()

/** @param {any} list as either side keeps it */
const countCards = (list) =>
  (list?.pages ?? []).reduce(
    (/** @type {number} */ sum, /** @type {any} */ page) => sum + (page.items ?? page.cards).length,
    0,
  )

/** @param {() => boolean} holds */
async function until(holds) {
  while (!holds()) await frame()
}
const shown = () => document.querySelectorAll('article').length

const page = {
  /** @param {'kit' | 'bare'} side @returns {Promise<number>} milliseconds until the first card can be seen */
  async open(side) {
    client = new QueryClient()
    root = createRoot(document.body.appendChild(document.createElement('main')))
    const startedAt = performance.now()
    root.render(lists[side](client))
    while (shown() === 0) await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - startedAt
  },

  /** Asks for more until all are loaded. @returns {Promise<number>} milliseconds */
  async loadAll() {
    const startedAt = performance.now()
    const loaded = () =>
      Math.max(
        ...client
          .getQueryCache()
          .getAll()
          .map(({ state }) => countCards(state.data)),
      )
    for (let pages = loaded(); ; pages = loaded()) {
      const more = /** @type {HTMLElement | null} */ (document.querySelector('[data-part=more]'))
      if (!more) break
      more.click()
      await until(() => loaded() > pages)
      await frame()
    }
    const took = performance.now() - startedAt
    if (loaded() !== cards.length) throw new Error(`The scenario is wrong: ${loaded()} cards are loaded.`)
    return took
  },

  /**
   * Scrolls down as fast as a wheel that is spun, then to the end at once.
   * @param {number} frames
   * @returns {Promise<{ longest: number, long: number, most: number }>} the longest task and how many were
   *   longer than 50 ms; the most cards in the page at once
   */
  async scroll(frames) {
    let longest = 0
    let long = 0
    let most = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longest = Math.max(longest, duration)
        long++
      }
    })
    observer.observe({ type: 'longtask' })
    for (let turn = 1; turn <= frames; turn++) {
      scrollBy(0, 200)
      await frame()
      most = Math.max(most, shown())
    }
    await frame()
    observer.disconnect()
    scrollTo(0, document.documentElement.scrollHeight)
    await until(() => Boolean(document.querySelector('main')?.textContent?.includes('Card 9999')))
    return { longest, long, most }
  },

  async close() {
    root?.unmount()
    client.clear()
    client = new QueryClient()
    document.body.replaceChildren()
    scrollTo(0, 0)
    await frame()
  },
}

;/** @type {any} */ (globalThis).page = page
