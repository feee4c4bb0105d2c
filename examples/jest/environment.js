import FixedJsdom from 'jest-fixed-jsdom'

/** jsdom's `crypto` cannot sign, and the sandbox signs its tokens as Weavr does. */
export default class Environment extends FixedJsdom {
  constructor(...args) {
    super(...args)
    Object.defineProperty(this.global, 'crypto', { value: crypto })
  }
}
