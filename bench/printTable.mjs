const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(2)} kB`

/**
 * @param {{
 *   sizes: import('./measureSizes.mjs').Size[],
 *   parts: import('./measureSizes.mjs').Size[],
 *   whole: import('./measureSizes.mjs').Size,
 *   sandbox: import('./measureSandbox.mjs').Throughput[],
 *   session: import('./measureSession.mjs').SessionCost,
 * }} results
 */
export function printTable({ sizes, parts, whole, session, sandbox }) {
  const header = ['', 'min', 'gzip', 'timers, 1 hook', 'timers, 1,000 hooks', 'per bump']
  const rows = sizes.map(({ name, version, minBytes, gzipBytes }, index) => {
    const cost = index === 0 ? session : name === session.peer.name ? session.peer : undefined
    return [
      `${name} ${version}`,
      kilobytes(minBytes),
      kilobytes(gzipBytes),
      cost ? String(cost.timersWith1Hook) : '',
      cost ? String(cost.timersWith1000Hooks) : '',
      cost?.microsecondsPerBump ? `${cost.microsecondsPerBump.toFixed(2)} µs` : '',
    ]
  })
  const ours = parts.filter(({ minBytes }) => minBytes > 0).map(({ name, minBytes, gzipBytes }) => [`  of which ${name}`, kilobytes(minBytes), kilobytes(gzipBytes), '', '', ''])
  print([header, ...rows.slice(0, 1), ...ours, ...rows.slice(1)])
  console.log('\nSizes without react, react-dom, @tanstack/react-query and zustand. Ours: provider, prompt, useManagedCards.')
  console.log(`${whole.name}: ${kilobytes(whole.minBytes)} min, ${kilobytes(whole.gzipBytes)} gzip; one hook costs what it does above, whatever else there is.`)
  console.log('A bump is one input of a payer who never rests, 60 a second. Both look up less often: ours once a second, the other 5 times.')
  console.log(`Renders outside the prompt in a 5-minute session: ${session.rendersOutsidePrompt}`)
  console.log(`Timers of the session in those 5 minutes, at most: ${session.sessionTimersAtMost}`)
  console.log(`Timers with 1,000 visible countdowns: ${session.timersWith1000Countdowns}\n`)
  print([['', 'requests a second', '95 % within'], ...sandbox.map(({ name, perSecond, p95Ms }) => [name, perSecond.toFixed(0), `${p95Ms.toFixed(0)} ms`])])
}

/** @param {string[][]} rows */
function print(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
  }
}
