import type { Start } from '../src/Start.js'

/** Data and no script: the page's policy allows none inline. No character of it can end the element. */
export const addStart = (page: string, start: Start): string =>
  page.replace(
    '</head>',
    () =>
      `<script type="application/json" id="start">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script></head>`,
  )
