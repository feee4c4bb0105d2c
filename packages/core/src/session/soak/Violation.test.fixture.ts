/** Which sentence of session.md is broken: its properties 1 to 7, that nobody is signed in against a later wish, how long a
 * session lasts, or that nothing is thrown. */
export type Law = '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'wish' | 'lasts' | 'throws'

/** A history that the law forbids. */
export class Violation extends Error {
  override readonly name = 'Violation'

  constructor(
    readonly law: Law,
    readonly what: string,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(`${law}: ${what} ${JSON.stringify(facts)}`)
  }
}

/** @throws {Violation} unless it holds. */
export function hold(
  law: Law,
  what: string,
  holds: boolean,
  facts?: () => Record<string, unknown>,
): asserts holds {
  if (!holds) throw new Violation(law, what, facts?.())
}

/** For what the kit calls from within its own `try`: what fails there is kept for the next check. */
export function keeping(failures: unknown[]) {
  return <Args extends unknown[]>(watch: (...args: Args) => void) =>
    (...args: Args) => {
      try {
        watch(...args)
      } catch (failure) {
        failures.push(failure)
      }
    }
}
