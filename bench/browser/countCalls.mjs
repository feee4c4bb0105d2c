/** Counts what goes to other tabs and what is put off, from now until it is stopped. */
export function countCalls() {
  const calls = { posts: 0, timers: 0 }
  const { setTimeout } = globalThis
  const { postMessage } = BroadcastChannel.prototype
  globalThis.setTimeout = /** @type {typeof setTimeout} */ (
    (/** @type {Parameters<typeof setTimeout>} */ ...args) => {
      calls.timers++
      return setTimeout(...args)
    }
  )
  BroadcastChannel.prototype.postMessage = function (message) {
    calls.posts++
    postMessage.call(this, message)
  }
  return {
    stop() {
      globalThis.setTimeout = setTimeout
      BroadcastChannel.prototype.postMessage = postMessage
      return calls
    },
  }
}
