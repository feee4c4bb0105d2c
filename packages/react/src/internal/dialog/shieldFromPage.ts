import { listenTo } from './listenTo.js'

/** What libraries listen to on the document, to close their dialog, take the focus back or stop scrolling. */
const KEPT_FROM_PAGE = [
  'click',
  'focusin',
  'focusout',
  'mousedown',
  'pointerdown',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
]

const MARKS_OF_HIDING = ['aria-hidden', 'inert']

/**
 * Lets an element at the end of the body be used whatever dialog of the app is open. Radix' and its like
 * switch the pointer off for the whole body, hide all that is not theirs from assistive technology, and take
 * any press elsewhere for a wish to close.
 */
export function shieldFromPage(element: HTMLElement): () => void {
  // Not by an attribute, which a strict Content Security Policy forbids. Without a box of its own, because a
  // body may lay out its children.
  element.style.setProperty('display', 'contents')
  element.style.setProperty('pointer-events', 'auto')

  const letThrough = listenTo(element, KEPT_FROM_PAGE, (event) => event.stopPropagation(), { passive: true })

  const reveal = () => {
    for (const mark of MARKS_OF_HIDING) if (element.hasAttribute(mark)) element.removeAttribute(mark)
  }
  const observer = new window.MutationObserver(reveal)
  observer.observe(element, { attributeFilter: MARKS_OF_HIDING })

  return () => {
    observer.disconnect()
    letThrough()
  }
}
