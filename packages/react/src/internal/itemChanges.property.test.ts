import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { createWeavr } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  blockManagedCardMutation,
  unblockManagedCardMutation,
} from '../resources/managed-cards/managedCardMutations.js'
import {
  infiniteManagedCardsQuery,
  managedCardQuery,
  managedCardsQuery,
} from '../resources/managed-cards/managedCardQueries.js'

type State = 'ACTIVE' | 'BLOCKED'
type Answer = 'given' | 'refused' | 'lost'

/** A request on its way: Weavr does it at one time, and its answer comes at another. */
interface Sent {
  request: Request
  /** What Weavr answers, once it has done it. */
  done?: () => Response
  deliver: (answer: Response | Error) => void
}

type Step =
  | { do: 'block' | 'unblock' | 'reread' | 'next' }
  | { do: 'carryOut'; which: number; refuse: boolean }
  | { do: 'deliver'; which: number; lost: boolean }

const which = fc.nat({ max: 5 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ do: 'block' }, { do: 'unblock' }, { do: 'reread' }, { do: 'next' }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('carryOut' as const), which, refuse: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver' as const), which, lost: fc.boolean() }) },
)

const turn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * One card on a page that shows it alone, in a list and among pages, before a Weavr whose every move is
 * chosen.
 */
async function openCard() {
  const { clock, platform } = createManualPlatform()
  const way: Sent[] = []
  const doneRefs = new Map<string, () => Response>()
  let state: State = 'ACTIVE'
  const card = () => ({ id: '1', state: { state } })
  const weavr = createWeavr({
    baseUrl: 'https://app.example/weavr',
    platform,
    fetch: (input, init) =>
      new Promise((resolve, reject) => {
        const request = new Request(input, init)
        request.signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
        way.push({
          request,
          deliver: (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)),
        })
      }),
  })
  weavr.session.connect()
  weavr.session.start({
    token: 'maya',
    identity: { type: 'CORPORATE', id: '1' },
    credentials: { type: 'ROOT', id: '11' },
  })

  function carryOut(sent: Sent | undefined, refuse = false) {
    if (!sent || sent.done) return
    const { method, url, headers } = sent.request
    if (method === 'GET') {
      const offset = Number(new URL(url).searchParams.get('offset'))
      const others = Array.from({ length: 4 }, (_, index) => ({ id: `other ${index}`, state: {} }))
      const limit = Number(new URL(url).searchParams.get('limit') ?? 9)
      const told = JSON.stringify(
        /cards\/1/.test(url)
          ? card()
          : { cards: [card(), ...others].slice(offset, offset + limit), count: 5 },
      )
      sent.done = () => new Response(told)
      return
    }
    const ref = headers.get('idempotency-ref')!
    const kept = doneRefs.get(ref)
    if (!kept && !refuse) state = url.endsWith('/unblock') ? 'ACTIVE' : 'BLOCKED'
    const answer = () =>
      refuse
        ? Response.json({ errorCode: 'INSTRUMENT_DESTROYED' }, { status: 409 })
        : new Response(null, { status: 204 })
    sent.done = kept ?? answer
    if (!refuse) doneRefs.set(ref, sent.done)
  }

  function deliver(sent: Sent, answer: Answer | 'lost') {
    way.splice(way.indexOf(sent), 1)
    sent.deliver(answer === 'lost' ? new TypeError('Failed to fetch') : sent.done!())
  }

  const client = new QueryClient()
  // TanStack waits between the tries of a read on a clock of its own.
  const once = (query: object) => ({ ...query, retry: false }) as never
  const observers = [
    new QueryObserver(client, once(managedCardQuery(weavr, '1'))),
    new QueryObserver(client, once(managedCardsQuery(weavr))),
  ]
  const pages = new InfiniteQueryObserver(client, once(infiniteManagedCardsQuery(weavr, { pageSize: 1 })))
  observers.push(pages as never)
  const stops = observers.map((observer) => observer.subscribe(() => {}))
  const shown = () => [
    ...new Set(
      observers.map(
        (observer) => /"state":"(\w+)"/.exec(JSON.stringify(observer.getCurrentResult().data ?? ''))?.[1],
      ),
    ),
  ]

  /** Everything arrives, in the order in which it was sent, until nothing is left to come. */
  async function rest() {
    for (let quiet = 0; quiet < 3;) {
      await turn()
      const [sent] = way
      quiet = sent || client.isFetching() || client.isMutating() ? 0 : quiet + 1
      carryOut(sent)
      if (sent) deliver(sent, 'given')
      else await clock.advance(10_000)
    }
  }

  return {
    carryOut,
    client,
    deliver,
    pages,
    rest,
    shown,
    state: () => state,
    stop: () => stops.forEach((stop) => stop()),
    way,
    weavr,
  }
}

async function play(steps: Step[]) {
  const { carryOut, client, deliver, pages, rest, shown, state, stop, way, weavr } = await openCard()
  await rest()
  expect(shown()).toEqual(['ACTIVE'])
  const pressed: { state: State; isPending: boolean }[] = []
  for (const step of steps) {
    if (step.do === 'block' || step.do === 'unblock') {
      const press = {
        state: step.do === 'block' ? 'BLOCKED' : 'ACTIVE',
        isPending: true,
      } as const satisfies { state: State; isPending: boolean }
      pressed.push(press)
      const mutation = (step.do === 'block' ? blockManagedCardMutation : unblockManagedCardMutation)(weavr)
      const over = () => void Object.assign(press, { isPending: false })
      void new MutationObserver(client, mutation as never).mutate({ id: '1' } as never).then(over, over)
    }
    if (step.do === 'reread') void client.refetchQueries()
    if (step.do === 'next') void pages.fetchNextPage()
    if (step.do === 'carryOut') carryOut(way[step.which % way.length], step.refuse)
    if (step.do === 'deliver') {
      const sent = way[step.which % way.length]
      if (sent && (sent.done ?? step.lost)) deliver(sent, step.lost ? 'lost' : 'given')
    }
    await turn()
    const last = pressed.findLast(({ isPending }) => isPending)
    if (last) expect(shown()).toEqual([last.state])
  }
  await rest()
  expect(shown()).toEqual([state()])
  stop()
  client.clear()
}

it('shows what was pressed last while it is under way, and at rest what Weavr has', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 20 }), play), { numRuns: 300 })
})

it.each<[string, Step[]]>([
  [
    'two presses under way',
    [
      { do: 'block' },
      { do: 'unblock' },
      { do: 'carryOut', which: 0, refuse: false },
      { do: 'deliver', which: 0, lost: false },
    ],
  ],
  [
    'both refused',
    [
      { do: 'block' },
      { do: 'unblock' },
      { do: 'carryOut', which: 0, refuse: true },
      { do: 'carryOut', which: 1, refuse: true },
      { do: 'deliver', which: 0, lost: false },
      { do: 'deliver', which: 0, lost: false },
    ],
  ],
  ['blocked, unblocked, and blocked again', [{ do: 'block' }, { do: 'unblock' }, { do: 'block' }]],
  [
    'an answer lost, the contrary, and the same again',
    [
      { do: 'block' },
      { do: 'carryOut', which: 0, refuse: false },
      { do: 'deliver', which: 0, lost: true },
      { do: 'unblock' },
      { do: 'block' },
    ],
  ],
])('%s', async (_, steps) => play(steps))

it('is not shown as undone by a read that left before it and comes after it', async () => {
  const { carryOut, client, deliver, rest, shown, stop, way, weavr } = await openCard()
  await rest()
  void client.refetchQueries()
  await turn()
  const older = [...way]
  for (const sent of older) carryOut(sent)
  const blocked = new MutationObserver(client, blockManagedCardMutation(weavr) as never).mutate({
    id: '1',
  } as never)
  await turn()
  const write = way.at(-1)!
  carryOut(write)
  deliver(write, 'given')
  await blocked
  for (const sent of older) {
    deliver(sent, 'given')
    await turn()
    expect(shown()).toEqual(['BLOCKED'])
  }
  await rest()
  expect(shown()).toEqual(['BLOCKED'])
  stop()
  client.clear()
})
