import autocannon from 'autocannon'

/** @typedef {{ perSecond: number, p99Ms: number }} Load */

/**
 * Sends as many requests as are answered, over connections that stay open.
 * @param {autocannon.Options} options @returns {Promise<Load>}
 */
export async function load(options) {
  const { requests, latency, errors, non2xx } = await autocannon(options)
  if (errors + non2xx > 0)
    throw new Error(`The scenario is wrong: ${options.url} failed ${errors + non2xx} times.`)
  return { perSecond: requests.average, p99Ms: latency.p99 }
}
