import type { Start } from './Start.js'

/**
 * From the element that `server/addStart.ts` puts into the page, and out of it: a demo user's password has no
 * place in the document.
 */
function readStart(): Start {
  const element = document.getElementById('start')
  element?.remove()
  return JSON.parse(element?.textContent ?? '') as Start
}

/** What the server has told the page. */
export const start = readStart()

/** The profiles under which things are made. */
export const { programme } = start
