import type { Platform } from './Platform.js'

export const openBroadcastChannel: Platform['openTabChannel'] = (name, listener) => {
  // React Native and some embedded web views have none: each is a tab of its own.
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => listener(data)
  return { post: (message) => channel.postMessage(message), close: () => channel.close() }
}
