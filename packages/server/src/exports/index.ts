export { createWeavrProxy } from '../createWeavrProxy.js'
export type { WeavrProxyOptions } from '../WeavrProxyOptions.js'
