import { slug } from './slug.mjs'

/** A page without its code, in which what looks like a heading or a link is none. @param {string} text */
export const withoutCode = (text) => text.replaceAll(/^( *)```[^]*?^\1```/gm, '')

/** @param {string} prose a page without its code */
export const headingsOf = (prose) => [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading)

/** What can be led to on a page, as GitHub and the manual number headings of one name. @param {string} text */
export function anchorsOf(text) {
  const prose = withoutCode(text)
  /** @type {Map<string, number>} */
  const seen = new Map()
  const headings = headingsOf(prose).map((heading) => {
    const anchor = slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count ? `${anchor}-${count}` : anchor
  })
  return new Set([...headings, ...[...prose.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id)])
}
