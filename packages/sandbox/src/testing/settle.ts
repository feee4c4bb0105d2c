/**
 * Lets promises that are ready run, with whatever they start in turn. Reading a body takes more than
 * microtasks, hence whole turns of the event loop; three were enough for a fetch through the kit and the
 * sandbox.
 */
export async function settle(turns = 3): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn()
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // Neither is throttled or faked the way setTimeout is.
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(undefined)
    }
  })
}
