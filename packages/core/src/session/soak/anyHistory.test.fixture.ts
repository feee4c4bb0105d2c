import fc from 'fast-check'
import type {
  Happening,
  History,
  Journey,
  Outcome,
  PageChoice,
  PageLimits,
  WorldChoice,
} from './History.test.fixture.js'

/*
 * Histories of four tabs, two identities and three users. Left out, because nothing on the machine can tell:
 * - the wall clock set by less than a second, a sleep of less: the law promises 299 to 300 s, and coarse clocks take the rest;
 * - the wall clock set back and a sleep in which the monotonic clock stands still, within one interval in which a page did not look
 *   at the time, or a message or a sign-in was under way: the two cancel out;
 * - the wall clock set back before a reload: the law holds stored deadlines against the wall clock alone;
 * - a copy of an isolated tab while that tab cannot say that it still has the session: nothing tells it from a reload;
 * - messages that are under way while the wall clock is set back, where tabs have no monotonic reading in common.
 */

const tab = fc.nat(3)
const between = (min: number, max: number) => fc.integer({ min, max })

const defaults: PageLimits = {
  lifetimeMs: 300_000,
  payerIdleMs: 300_000,
  warnBeforeMs: 60_000,
  backgroundIdleMs: 60_000,
}
const anyLimits: fc.Arbitrary<PageLimits> = fc.record({
  lifetimeMs: fc.constantFrom(300_000, 300_000, 180_000),
  payerIdleMs: fc.constantFrom(300_000, 300_000, 120_000, 600_000),
  warnBeforeMs: fc.constantFrom(60_000, 60_000, 90_000, 30_000),
  backgroundIdleMs: fc.constantFrom(60_000, 4_000, 120_000),
})

const anyPage = (limits: number): fc.Arbitrary<PageChoice> =>
  fc.record({
    tabs: fc.constantFrom('share', 'share', 'share', 'isolate'),
    persist: fc.constantFrom('memory', 'memory', 'session'),
    keepAlive: fc.constantFrom('prompt', 'prompt', 'on-input'),
    prompt: fc.constantFrom(true, true, true, false),
    limits: fc.nat(limits - 1),
  })

const traffics: WorldChoice['traffic'][] = [
  { lost: 0, repeated: 0, delayMs: 0 },
  { lost: 0, repeated: 0, delayMs: 0 },
  { lost: 0, repeated: 0.3, delayMs: 200 },
  { lost: 0.3, repeated: 0.2, delayMs: 0 },
  { lost: 0.3, repeated: 0.3, delayMs: 5_000 },
]

const anyWorld = (limits: fc.Arbitrary<PageLimits>[]): fc.Arbitrary<WorldChoice> =>
  fc.record({
    pages: fc.array(anyPage(limits.length), { minLength: 4, maxLength: 4 }),
    limits: fc.tuple(...limits),
    maxSessionMs: fc.constantFrom(undefined, undefined, 700_000),
    grainMs: fc.constantFrom(1, 1, 16, 100),
    jumps: fc.boolean(),
    shared: fc.constantFrom(true, true, false),
    traffic: fc.constantFrom(...traffics),
    seed: fc.nat(1_000_000),
  })

const ms = fc.oneof(
  { weight: 5, arbitrary: between(1, 20_000) },
  { weight: 4, arbitrary: between(20_000, 60_000) },
  { weight: 2, arbitrary: between(60_000, 150_000) },
  { weight: 1, arbitrary: between(150_000, 400_000) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      1,
      100,
      250,
      251,
      999,
      1_000,
      1_001,
      10_000,
      40_000,
      60_000,
      240_000,
      299_999,
      300_000,
    ),
  },
)
/** Of sleeps and set clocks: what is shorter is lost among coarse clocks. */
const longMs = ms.map((drawn) => Math.max(1_000, drawn))
const shortly = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: between(1, 2_000) },
  { weight: 1, arbitrary: between(2_000, 20_000) },
)
const outcome = fc.constantFrom<Outcome>(
  'ok',
  'ok',
  'ok',
  'ok',
  'ok',
  'ok',
  'fails',
  'lost',
  'refused',
  'hangs',
)
const journey = { arrives: shortly, answers: shortly, outcome } satisfies {
  [Part in keyof Journey]: fc.Arbitrary<Journey[Part]>
}

interface Moods {
  time: number
  clocks: number
  pages: number
  requests: number
  signIns: number
}

const oneOf = <Name extends string>(...names: Name[]) => fc.constantFrom(...names)

function anyHappening({ time, clocks, pages, requests, signIns }: Moods): fc.Arbitrary<Happening> {
  return fc.oneof(
    { weight: 4 * time, arbitrary: fc.record({ do: oneOf('pass'), ms }) },
    {
      weight: 3 * time,
      arbitrary: fc.record({
        do: oneOf('until'),
        tab,
        edge: fc.constantFrom('warn', 'answer', 'end', 'idle'),
        offMs: fc.constantFrom(-30_000, -5_000, -1_001, -200, -1, 0, 1, 251, 1_001, 5_000),
      }),
    },
    {
      weight: clocks,
      arbitrary: fc.record({
        do: oneOf('sleep'),
        ms: longMs,
        monotonic: fc.constantFrom('stops', 'runs'),
      }),
    },
    {
      weight: clocks,
      arbitrary: fc.record({ do: oneOf('jump'), ms: fc.oneof(longMs, between(-400_000, -1_000)) }),
    },
    { weight: 4, arbitrary: fc.record({ do: oneOf('act', 'act', 'act', 'act', 'note'), tab }) },
    { weight: 1, arbitrary: fc.record({ do: oneOf('scroll'), tab }) },
    {
      weight: 4 * pages,
      arbitrary: fc.record({
        do: oneOf('hide', 'show', 'freeze', 'freeze', 'thaw', 'thaw', 'unmount', 'mount', 'remount'),
        tab,
      }),
    },
    { weight: 2 * pages, arbitrary: fc.record({ do: oneOf('open', 'open', 'close', 'reload'), tab }) },
    { weight: pages, arbitrary: fc.record({ do: oneOf('duplicate'), tab, from: tab }) },
    {
      weight: 2 * signIns,
      arbitrary: fc.record({
        do: oneOf('signIn'),
        tab,
        user: fc.constantFrom(0, 0, 0, 0, 1, 2),
        arrives: shortly,
        answers: shortly,
      }),
    },
    { weight: signIns, arbitrary: fc.record({ do: oneOf('signOut'), tab }) },
    { weight: 3, arbitrary: fc.record({ do: oneOf('extend', 'extend'), tab, ...journey }) },
    { weight: 1, arbitrary: fc.record({ do: oneOf('stepUp'), tab }) },
    {
      weight: 3 * requests,
      arbitrary: fc.record({
        do: oneOf('send'),
        tab,
        intent: fc.constantFrom('user', 'background', 'background', undefined, undefined),
        write: fc.constantFrom(false, false, false, true),
        ...journey,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: oneOf('garbage'), kind: fc.nat(7) }) },
    { weight: 1, arbitrary: fc.record({ do: oneOf('settle') }) },
  )
}

const histories = (world: fc.Arbitrary<WorldChoice>, moods: Moods): fc.Arbitrary<History> =>
  fc.record({
    world,
    happenings: fc.array(anyHappening(moods), { minLength: 1, maxLength: 160, size: 'max' }),
  })

const alike = anyWorld([fc.constant(defaults)])
const other = anyWorld([anyLimits])
const mixed = anyWorld([fc.constant(defaults), anyLimits])

/** Any history of any world: some dwell on time, some on tabs that come and go, some on requests. */
export const anyHistory: fc.Arbitrary<History> = fc.oneof(
  histories(alike, { time: 2, clocks: 1, pages: 1, requests: 1, signIns: 1 }),
  histories(alike, { time: 1, clocks: 1, pages: 3, requests: 1, signIns: 3 }),
  histories(other, { time: 2, clocks: 1, pages: 1, requests: 3, signIns: 1 }),
  histories(mixed, { time: 2, clocks: 2, pages: 2, requests: 1, signIns: 2 }),
)
