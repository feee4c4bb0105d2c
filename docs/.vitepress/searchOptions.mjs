/**
 * How the search reads pages and questions. These functions are sent to the browser as text, so each knows
 * nothing but what it is given.
 */

/** `useBlockManagedCard` is found as it is written, and by its words. @param {string} text */
const tokenize = (text) =>
  text
    .split(/[\n\r\p{Z}\p{P}`<>=|+$^~]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z\d])(?=[A-Z])/)
      return parts.length > 1 ? [word, ...parts] : parts
    })
    .filter((word) => word !== '')

/** Small words of a question need not be on a page. @param {string} term */
const processTerm = (term) => {
  const word = term.toLowerCase()
  const isSmall = [
    'a',
    'an',
    'the',
    'my',
    'of',
    'to',
    'for',
    'how',
    'do',
    'i',
    'is',
    'it',
    'or',
    'and',
    'in',
    'with',
    'use',
  ].includes(word)
  return isSmall ? null : word
}

/** What a page is about comes before what it also says. @param {string} id */
const boostDocument = (id) => {
  const [path = '', anchor = ''] = id.split('#')
  const name = path.split('/').at(-1)?.toLowerCase() ?? ''
  const isHead = anchor === name
  if (/^\/reference\/hooks\/./.test(path)) return isHead ? 6 : 0.4
  if (/^\/reference\/components\/./.test(path)) return isHead ? 4 : 0.6
  if (/^\/decisions\//.test(path)) return 0.5
  return /^\/reference\/(resources|core|react|server|sandbox|hooks|components)\//.test(path)
    ? isHead
      ? 3
      : 0.4
    : 1.5
}

export const searchOptions = {
  options: { tokenize, processTerm },
  searchOptions: { boost: { title: 4, titles: 1, text: 2 }, fuzzy: 0.15, prefix: true, boostDocument },
}
