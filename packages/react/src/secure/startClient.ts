import type { SecureClient, SecureFont } from './SecureClient.js'
import { warnOnce } from './warnOnce.js'

/** By client, because a page has one script, which is started once. */
const startedWith = new WeakMap<SecureClient, string>()

/**
 * Starts the script unless that was done: by us, by the page, or by another copy of the kit. Then it is taken
 * as it is.
 */
export function startClient(client: SecureClient, uiKey: string, fonts?: readonly SecureFont[]): void {
  const key = startedWith.get(client)
  if (key !== undefined) {
    if (key !== uiKey)
      warnOnce('The secure UI script was started with another uiKey; a page can use one only.')
    return
  }
  startedWith.set(client, uiKey)
  try {
    client.init(uiKey, fonts && { fonts })
  } catch {
    warnOnce(
      'The secure UI script did not start again, and keeps the uiKey and the fonts that the page, or another copy of the kit, gave it.',
    )
  }
}
