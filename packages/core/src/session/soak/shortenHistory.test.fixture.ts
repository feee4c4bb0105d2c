import type { Happening, History, PageChoice, WorldChoice } from './History.test.fixture.js'

const plainPage: PageChoice = {
  tabs: 'share',
  persist: 'memory',
  keepAlive: 'prompt',
  prompt: true,
  limits: 0,
}

/**
 * Makes a history that breaks the law short, and its world plain, as long as it breaks the law in the same
 * way. fast-check could do that as well, yet it takes events away one end at a time: minutes where this takes
 * seconds.
 */
export async function shortenHistory(
  history: History,
  stillFails: (history: History) => Promise<boolean>,
): Promise<History> {
  let shortest = history
  const take = async (next: History) => {
    if (!(await stillFails(next))) return false
    shortest = next
    return true
  }

  let before
  do {
    before = JSON.stringify(shortest)
    await dropEvents()
    await simplifyWorld()
    await simplifyEvents()
  } while (JSON.stringify(shortest) !== before)
  return shortest

  async function dropEvents() {
    for (
      let size = Math.ceil(shortest.happenings.length / 2);
      size >= 1;
      size = size === 1 ? 0 : Math.ceil(size / 2)
    ) {
      for (let at = 0; at < shortest.happenings.length;) {
        const { happenings } = shortest
        const dropped = await take({
          ...shortest,
          happenings: [...happenings.slice(0, at), ...happenings.slice(at + size)],
        })
        if (!dropped) at += size
      }
    }
  }

  async function simplifyWorld() {
    for (const simplify of worldSimplifiers) {
      const world = { ...shortest.world, ...simplify(shortest.world) }
      if (JSON.stringify(world) !== JSON.stringify(shortest.world)) await take({ ...shortest, world })
    }
    for (const at of shortest.world.pages.keys()) {
      for (const key of Object.keys(plainPage) as (keyof PageChoice)[]) {
        const pages = shortest.world.pages.map((page, index) =>
          index === at ? { ...page, [key]: plainPage[key] } : page,
        )
        if (JSON.stringify(pages) === JSON.stringify(shortest.world.pages)) continue
        await take({ ...shortest, world: { ...shortest.world, pages } })
      }
    }
  }

  async function simplifyEvents() {
    for (const at of shortest.happenings.keys()) {
      for (const simpler of simplerEvents(shortest.happenings[at]!)) {
        const happenings = shortest.happenings.map((event, index) =>
          index === at ? { ...event, ...simpler } : event,
        )
        if (JSON.stringify(happenings) !== JSON.stringify(shortest.happenings))
          await take({ ...shortest, happenings })
      }
    }
  }
}

const worldSimplifiers: ((world: WorldChoice) => Partial<WorldChoice>)[] = [
  ({ traffic }) => ({ traffic: { ...traffic, repeated: 0 } }),
  ({ traffic }) => ({ traffic: { ...traffic, lost: 0 } }),
  ({ traffic }) => ({ traffic: { ...traffic, delayMs: 0 } }),
  () => ({ grainMs: 1 }),
  () => ({ jumps: false }),
  () => ({ shared: true }),
  () => ({ maxSessionMs: undefined }),
]

/** Simpler forms of an event, the simplest first. */
function simplerEvents(event: Happening): object[] {
  const simpler: object[] = []
  for (const key of ['arrives', 'answers'] as const) if (key in event) simpler.push({ [key]: 0 })
  if ('outcome' in event) simpler.push({ outcome: 'ok' })
  if ('write' in event) simpler.push({ write: false })
  if ('ms' in event)
    for (const ms of [1_000, 20_000, 60_000, 300_000, Math.round(event.ms / 1_000) * 1_000])
      if (Math.abs(ms) < Math.abs(event.ms)) simpler.push({ ms: Math.sign(event.ms) * ms })
  if ('tab' in event) for (let tab = 0; tab < event.tab; tab++) simpler.push({ tab })
  if ('user' in event) simpler.push({ user: 0 })
  return simpler
}
