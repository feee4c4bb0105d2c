import { InfiniteQueryObserver, MutationObserver, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { anyParams, endlessLists, mutations, openLists, otherQueries } from './openLists.test.fixture.js'

const MOST_CALLS = 3
const PAGES = 100
const PAGE_SIZE = 5

const rows = Array.from({ length: PAGES * PAGE_SIZE }, (_, index) => ({
  id: String(index + 1),
  state: { state: 'ACTIVE' },
}))

/** Names things that stand on the first page, and one that stands far down. */
const variables = {
  id: '301',
  userId: '1',
  channel: 'SMS',
  scaChallengeId: '1',
  password: { value: 'secret' },
  email: 'maya@northwind.example',
  source: { type: 'managed_accounts', id: '1' },
  destination: { type: 'managed_cards', id: '301' },
  cancellations: [{ id: '1' }],
  beneficiaryIds: ['1'],
}

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** Everything that the kit can read is on the page, and every list is loaded to its hundredth page. */
function openFullPage(write: () => Response) {
  const opened = openLists({ rows: () => rows, write })
  const { client, weavr } = opened
  for (const [, make] of otherQueries) {
    const { queryFn, queryKey } = make(weavr, anyParams())
    client.setQueryData(queryKey, { id: '1', items: rows.slice(0, 50), count: rows.length })
    stops.push(
      new QueryObserver(client, { queryKey: queryKey, queryFn: queryFn, staleTime: Infinity }).subscribe(
        () => {},
      ),
    )
  }
  for (const [, make] of endlessLists) {
    const query = make(weavr, anyParams({ pageSize: PAGE_SIZE }))
    const pages = Array.from({ length: PAGES }, (_, page) => ({
      items: rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
      count: rows.length,
    }))
    client.setQueryData(query.queryKey, { pages, pageParams: pages.map((_, page) => page * PAGE_SIZE) })
    stops.push(
      new InfiniteQueryObserver(client, { ...query, staleTime: Infinity } as never).subscribe(() => {}),
    )
  }
  return opened
}

async function settle(client: ReturnType<typeof openFullPage>['client']) {
  do await new Promise((resolve) => setImmediate(resolve))
  while (client.isFetching() > 0)
}

it('knows every mutation and every list', () => {
  expect([mutations.length, endlessLists.length, otherQueries.length].every((count) => count > 20)).toBe(true)
})

it.each(mutations)('%s costs at most three calls, however much is loaded', async (_, make) => {
  const answers = [
    () => Response.json({ id: '301', state: { state: 'BLOCKED' } }),
    () => new Response(null, { status: 204 }),
    () => Response.json({ errorCode: 'INSTRUMENT_BLOCKED' }, { status: 409 }),
  ]
  for (const answer of answers) {
    const { client, sent, weavr } = openFullPage(answer)
    expect(client.isFetching()).toBe(0)
    await new MutationObserver(client, make(weavr, undefined) as never)
      .mutate(variables as never)
      .catch(() => {})
    await settle(client)
    const calls = sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)
    expect(calls.length, calls.join(', ')).toBeGreaterThan(0)
    expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(MOST_CALLS)
    stops.splice(0).forEach((stop) => stop())
  }
})
