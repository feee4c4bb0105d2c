/**
 * Where a text can be found from some roots by way of properties, maps and sets: what a script on the page
 * could reach.
 */
export function findReachable(text: string, roots: Record<string, unknown>): string[] {
  const seen = new Set<unknown>()
  const found: string[] = []
  const waiting: [path: string, value: unknown][] = Object.entries(roots)
  const look = (path: string, value: unknown) => {
    if (typeof value === 'string') {
      if (value.includes(text)) found.push(path)
    } else if (
      value !== null &&
      (typeof value === 'object' || typeof value === 'function') &&
      value !== window &&
      !seen.has(value)
    ) {
      seen.add(value)
      waiting.push([path, value])
    }
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next
    if (value instanceof Map)
      for (const [key, entry] of value) [key, entry].forEach((each) => look(`${path}<${String(key)}>`, each))
    if (value instanceof Set) for (const entry of value) look(`${path}<>`, entry)
    if (value instanceof Node) {
      look(`${path}#text`, value.nodeValue)
      look(`${path}#value`, (value as HTMLInputElement).value)
      for (const child of value.childNodes) look(`${path}/${child.nodeName}`, child)
    }
    // React's own notes lie on the elements as properties, and from there lead everywhere it keeps anything.
    for (const [key, { value: entry }] of Object.entries(Object.getOwnPropertyDescriptors(value as object)))
      look(`${path}.${key}`, entry)
  }
  return found
}
