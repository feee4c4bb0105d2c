import fc from 'fast-check'
import { anyHistory } from './anyHistory.test.fixture.js'
import type { History } from './History.test.fixture.js'
import { playHistory } from './playHistory.test.fixture.js'
import { shortenHistory } from './shortenHistory.test.fixture.js'
import { Violation } from './Violation.test.fixture.js'

/** A history that breaks the law, made as short as it gets. */
export interface SoakFailure {
  seed: number
  history: History
  violation: unknown
}

export interface SoakOptions {
  /** Where chance starts: the same seed plays the same histories. */
  seed: number
  /** How many events to play, at least: the last history is played to its end. */
  events: number
  /** Hears how many events have been played. */
  onProgress?(events: number): void
}

const historiesAtOnce = 50

/**
 * Plays random histories, one after the other. Resolves to how many events that were, and to the first
 * failure.
 */
export async function runSoak({
  seed,
  events,
  onProgress,
}: SoakOptions): Promise<{ events: number; failure?: SoakFailure }> {
  let played = 0
  for (let batch = 0; played < events; batch++) {
    for (const history of fc.sample(anyHistory, { seed: seed + batch, numRuns: historiesAtOnce })) {
      if (played >= events) break
      const violation = await failureOf(history)
      played += history.happenings.length
      if (violation !== undefined)
        return { events: played, failure: await shorten(seed + batch, history, violation) }
    }
    onProgress?.(played)
  }
  return { events: played }
}

/** What a history breaks; `undefined` where it keeps to the law. */
export async function failureOf(history: History): Promise<unknown> {
  try {
    await playHistory(history)
    return undefined
  } catch (failure) {
    return failure
  }
}

async function shorten(seed: number, history: History, violation: unknown): Promise<SoakFailure> {
  const shortest = await shortenHistory(
    history,
    async (next) => kindOf(await failureOf(next)) === kindOf(violation),
  )
  return { seed, history: shortest, violation: (await failureOf(shortest)) ?? violation }
}

/** Violations of one kind have one cause, mostly. */
export const kindOf = (failure: unknown): string =>
  failure instanceof Violation ? `${failure.law}: ${failure.what}` : String(failure)

/** Says a failure so that it can be read, and played again. */
export function sayFailure({ seed, history, violation }: SoakFailure): string {
  const facts =
    violation instanceof Violation
      ? JSON.stringify(violation.facts, undefined, 1)
      : (violation as Error).stack
  const lines = history.happenings.map((event) => `  ${JSON.stringify(event)}`)
  return [
    `Property ${kindOf(violation)}`,
    facts,
    `world ${JSON.stringify(history.world)}`,
    'history, after tab 0 has signed in',
    ...lines,
    `again: SEED=${seed}`,
  ].join('\n')
}
