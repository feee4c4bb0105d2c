/**
 * What the page can be told to do, one thing at a time, by measureBrowser.mjs. Bundled with React's
 * production build.
 */
import { QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { countCalls } from './countCalls.mjs'
import { createAnswers, createCard } from './createAnswers.mjs'
import { createSides } from './createSides.mjs'

/** Kept from before anybody counts timers: whoever measures should not be measured. */
const { setTimeout } = globalThis
const turn = () => new Promise((resolve) => setTimeout(resolve))

const most = 400
const answers = createAnswers(most)
let shown = 0
/** @type {(() => void) | undefined} */
let onAllShown
const sides = createSides(answers.fetch, () => {
  shown++
  if (shown === rows) onAllShown?.()
})

let rows = 0
let presses = 0
let client = new QueryClient()
/** @type {import('./createSides.mjs').Opened | undefined} */
let opened
/** @type {import('react-dom/client').Root | undefined} */
let root

/** What is pressed: a button of the app, which React listens to. Always in the same place. */
const button = createElement(
  'button',
  {
    key: 'button',
    style: { position: 'fixed', left: 0, top: 0, width: 100, height: 50 },
    onClick: ({ nativeEvent }) => {
      if (nativeEvent.isTrusted) presses++
    },
  },
  'Pay',
)

const page = {
  /**
   * Opens one side, until each row has its card.
   * @param {'kit' | 'bare'} side @param {number} count rows @param {number} [foreign] queries of somebody
   *   else in the same QueryClient
   * @returns {Promise<number>} milliseconds
   */
  async open(side, count, foreign = 0) {
    rows = count
    shown = 0
    client = new QueryClient()
    for (let index = 0; index < foreign; index++)
      client.setQueryData(['foreign', index], createCard(`foreign-${index}`))
    opened = sides[side](client)
    const { provide, Row } = opened
    const signedBefore = answers.signed()
    const children = Array.from({ length: count }, (_, index) =>
      createElement(Row, { key: index, id: `card-${index}` }),
    )
    const allShown = new Promise((resolve) => (onAllShown = () => resolve(undefined)))
    root = createRoot(document.body.appendChild(document.createElement('main')))
    const startedAt = performance.now()
    root.render(provide([button, ...children]))
    await allShown
    const took = performance.now() - startedAt
    await rest()
    demand(answers.signed() - signedBefore === count, 'each card is asked for once, with the token')
    demand(document.querySelectorAll('p:not(:empty)').length === count, 'each row shows its card')
    demand(client.getQueryCache().getAll().length === count + foreign, 'each row has a query of its own')
    return took
  },

  /** Asks for all again. @param {number} times @returns {Promise<number>} milliseconds */
  async refetch(times) {
    const signedBefore = answers.signed()
    const startedAt = performance.now()
    for (let time = 0; time < times; time++) {
      await client.refetchQueries({ type: 'active' })
      // What is told to the rows is told in a turn of its own.
      await turn()
    }
    const took = performance.now() - startedAt
    demand(answers.signed() - signedBefore === rows * times, 'each card is asked for again')
    return took
  },

  /** @returns {Promise<{ posts: number, timers: number }>} of one refetch */
  async countRefetch() {
    const calls = countCalls()
    await page.refetch(1)
    await rest()
    return calls.stop()
  },

  /** Trusted presses since the last time this was asked, and when the session would end now. */
  takePresses() {
    const taken = { presses, endsAt: opened?.endsAt() ?? 0 }
    presses = 0
    return taken
  },

  async close() {
    root?.unmount()
    await opened?.leave()
    await rest()
    client.clear()
    root = opened = onAllShown = undefined
    client = new QueryClient()
    document.body.replaceChildren()
  },
}

/**
 * Until what React and TanStack Query have put off is done: they put it off to a turn of the event loop, at
 * times twice.
 */
async function rest() {
  for (let turns = 0; turns < 3; turns++) await turn()
}

/** @param {boolean} holds @param {string} what */
function demand(holds, what) {
  if (!holds) throw new Error(`The scenario is wrong. It should be so that ${what}.`)
}

;/** @type {any} */ (globalThis).page = page
