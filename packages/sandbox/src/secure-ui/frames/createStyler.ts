import type { FrameStyle } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/**
 * Turns style objects into rules of one sheet: a later rule for the same selector takes the place of the
 * former.
 */
export function createStyler(window: FrameTools['window']): FrameTools['style'] {
  const { document } = window
  const given = new Map<string, FrameStyle>()
  // jsdom has no sheets that can be constructed; there, nothing has to look good.
  const sheet = 'adoptedStyleSheets' in document ? new window.CSSStyleSheet() : undefined
  if (sheet) document.adoptedStyleSheets = [sheet]

  function write(selector: string, style: FrameStyle) {
    if (!sheet) return
    const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)] as CSSStyleRule
    for (const [name, value] of Object.entries(style)) {
      if (typeof value === 'string')
        rule.style.setProperty(
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          value,
        )
      else if (value && /^::?[a-z-]+$/.test(name)) write(selector + name, value)
    }
  }

  return (selector, style) => {
    if (style) given.set(selector, style)
    sheet?.replaceSync('')
    for (const [one, rules] of given) write(one, rules)
  }
}
