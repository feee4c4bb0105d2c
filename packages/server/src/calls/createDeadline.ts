/** The time that one call may take, from its arrival to the end of its answer. */
export interface Deadline {
  /** Aborted when time is up or the browser has gone. */
  readonly signal: AbortSignal
  /** Why it is over before the call was, if it is. */
  cause(): DeadlineCause | undefined
  /** Calls `stop` when time is up or the browser has gone, at once where that is so. Gives what ends that. */
  onOver(stop: () => void): () => void
  /**
   * Settles as `given` does; rejects at once when the time is up or the browser has gone, however long that
   * takes. What is there already is given back as it is.
   * @param drop gets what comes too late
   */
  within<Value>(given: Value | Promise<Value>, drop?: (late: Value) => void): Value | Promise<Value>
  /** The call is over. */
  end(): void
}

export type DeadlineCause = 'TIMED_OUT' | 'CLIENT_GONE'

/** @param onGone hears when the browser has gone; see `IncomingCall` */
export function createDeadline(
  timeoutMs: number,
  onGone: (leave: () => void) => () => void = () => () => {},
): Deadline {
  // Not an AbortSignal at heart: listeners on those cost more than all the defences together.
  const stops = new Set<() => void>()
  let control: AbortController | undefined
  let cause: DeadlineCause | undefined
  const timer = setTimeout(() => stopFor('TIMED_OUT'), timeoutMs)

  function stopFor(why: DeadlineCause) {
    cause ??= why
    clearTimeout(timer)
    control?.abort()
    for (const stop of stops) stop()
    stops.clear()
  }
  function onOver(stop: () => void) {
    if (cause) stop()
    else stops.add(stop)
    return () => void stops.delete(stop)
  }
  const stopHearing = onGone(() => stopFor('CLIENT_GONE'))

  return {
    get signal() {
      control ??= new AbortController()
      if (cause) control.abort()
      return control.signal
    },
    cause: () => cause,
    onOver,
    within: (given, drop) =>
      given instanceof Promise
        ? new Promise((resolve, reject) => {
            const forget = onOver(() => reject(new Error('The call is over.')))
            given.then(
              (value) => {
                if (cause) drop?.(value)
                forget()
                resolve(value)
              },
              (error: Error) => {
                forget()
                reject(error)
              },
            )
          })
        : given,
    end() {
      clearTimeout(timer)
      stopHearing()
    },
  }
}
