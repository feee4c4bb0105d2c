/** True for what can travel in a header. */
export const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[!-~]+$/.test(token)
