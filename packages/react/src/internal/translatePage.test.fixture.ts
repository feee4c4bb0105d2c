/**
 * What a browser does that translates a page: every text is taken away, and an element with other words, here
 * in capitals, stands in its place.
 */
export function translatePage(): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const isLeft = text.parentElement?.closest('[translate]')?.getAttribute('translate') === 'no'
    if (isLeft || !text.data.trim() || text.parentElement?.closest('script, style, option')) continue
    const words = document.createElement('font')
    words.textContent = text.data.toUpperCase()
    text.replaceWith(words)
  }
}
