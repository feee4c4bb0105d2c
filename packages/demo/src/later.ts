import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

const loads: (() => Promise<unknown>)[] = []

/**
 * A component in a file of its own, which the browser gets when it is first shown, or once it has nothing
 * else to do.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load)
  return lazy(async () => ({ default: await load() }))
}

/** Gets the rest, so that nobody waits for it later. */
export function loadTheRest(): void {
  for (const load of loads) void load()
}
