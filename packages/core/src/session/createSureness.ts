/** Lets whoever asks wait until the session knows again where it stands. */
export interface Sureness {
  wait(): Promise<void>
  settle(): void
}

export function createSureness(): Sureness {
  let promise: Promise<void> | undefined
  let resolve = () => {}

  return {
    wait() {
      promise ??= new Promise((settle) => (resolve = settle))
      return promise
    },
    settle() {
      resolve()
      promise = undefined
    },
  }
}
