import type { SecureStyle } from './SecureClient.js'

const inherited = ['color', 'fontFamily', 'fontSize', 'fontWeight', 'letterSpacing', 'lineHeight'] as const

/**
 * How text looks in an element, for a frame inside it that inherits nothing. Real properties, because a
 * custom property's computed value is what was written, not what it comes to.
 */
export function readFrameStyle(element: HTMLElement, more?: SecureStyle): SecureStyle {
  const style = getComputedStyle(element)
  return {
    ...Object.fromEntries(inherited.map((name) => [name, style[name]])),
    textAlign: style.direction === 'rtl' ? 'right' : 'left',
    padding: style.padding,
    ...more,
  }
}
