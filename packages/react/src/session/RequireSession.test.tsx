import { keepPreviousData, useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { Suspense, useMemo, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { ada, jonas, maya, openCache } from '../internal/openCache.test.fixture.js'
import { weavrKey } from '../internal/weavrKey.js'
import {
  infiniteManagedCardsQuery,
  managedCardsQuery,
} from '../resources/managed-cards/managedCardQueries.js'
import { RequireSession } from './RequireSession.js'

type Opened = ReturnType<typeof openCache>

const html = () => document.body.innerHTML
const field = () => document.querySelector('input')

/** A screen with a form and what `useName` gives, which was signed in to before it was opened. */
async function openScreen(
  useName: (opened: Opened) => string | undefined,
  around?: (children: ReactNode) => ReactNode,
) {
  const opened = openCache()
  opened.weavr.session.connect()
  await opened.start(maya)
  function Name() {
    return <p>{useName(opened)}</p>
  }
  const view = render(
    opened.wrap(
      <RequireSession keepMounted fallback={<p>Sign in</p>}>
        <input aria-label="Reference" />
        {around ? around(<Name />) : <Name />}
      </RequireSession>,
    ),
  )
  await screen.findByText('Card of maya, answer 1')
  return { ...opened, ...view }
}

const plain: [string, (opened: Opened) => string | undefined][] = [
  ['useQuery', ({ weavr }) => useQuery(managedCardsQuery(weavr)).data?.items[0]?.friendlyName],
  [
    'useQuery with `select`',
    ({ weavr }) =>
      useQuery({ ...managedCardsQuery(weavr), select: ({ items }) => items[0]?.friendlyName }).data,
  ],
  [
    'useQuery with the data so far in its place',
    ({ weavr }) =>
      useQuery({ ...managedCardsQuery(weavr), placeholderData: keepPreviousData }).data?.items[0]
        ?.friendlyName,
  ],
  [
    'useQuery with options that stay the same',
    ({ weavr }) => useQuery(useMemo(() => managedCardsQuery(weavr), [weavr])).data?.items[0]?.friendlyName,
  ],
  [
    'useInfiniteQuery',
    ({ weavr }) => useInfiniteQuery(infiniteManagedCardsQuery(weavr)).data?.pages[0]?.items[0]?.friendlyName,
  ],
]

it.each(plain)(
  'leaves nothing in the hidden page that %s had fetched, and fetches it anew for the same payer',
  async (_, useName) => {
    const { advance, cached, sent, start } = await openScreen(useName)
    const typed = field()!
    typed.value = 'Invoice 7'
    await advance(300_000)
    await waitFor(() => expect(html()).not.toContain('Card of'))
    expect(field()).toBe(typed)
    expect(cached()).toEqual([])
    await advance(10_000)
    expect(sent).toHaveLength(1)
    await start(maya)
    expect(html()).not.toContain('answer 1')
    await screen.findByText('Card of maya, answer 2')
    expect([field(), field()!.value, sent.length]).toEqual([typed, 'Invoice 7', 2])
  },
)

it('leaves nothing of a page that is still shown in place of the one that loads', async () => {
  const opened = openCache({
    fetch: (input, init) => {
      const first = new Request(input, init).url.includes('offset=0')
      return first
        ? Promise.resolve(Response.json({ cards: [{ friendlyName: 'Card of maya' }], count: 9 }))
        : new Promise(() => {})
    },
  })
  opened.weavr.session.connect()
  await opened.start(maya)
  function Page({ offset }: { offset: number }) {
    const { data } = useQuery({
      ...managedCardsQuery(opened.weavr, { offset }),
      placeholderData: keepPreviousData,
    })
    return <p>{data?.items[0]?.friendlyName}</p>
  }
  const ui = (offset: number) =>
    opened.wrap(
      <RequireSession keepMounted>
        <Page offset={offset} />
      </RequireSession>,
    )
  const { rerender } = render(ui(0))
  await screen.findByText('Card of maya')
  rerender(ui(5))
  screen.getByText('Card of maya')
  await opened.advance(300_000)
  await waitFor(() => expect(html()).not.toContain('Card of'))
})

it('keeps no screen that reads under Suspense, where React would leave what it showed in the page', async () => {
  const useName = ({ weavr }: Opened) =>
    useSuspenseQuery(managedCardsQuery(weavr)).data.items[0]?.friendlyName
  const { advance, cached, rerender, sent, start, wrap } = await openScreen(useName, (children) => (
    <Suspense fallback={<p>waiting</p>}>{children}</Suspense>
  ))
  await advance(300_000)
  expect([html().includes('Card of'), field(), cached()]).toEqual([false, null, []])
  screen.getByText('Sign in')
  await advance(10_000)
  expect(sent).toHaveLength(1)
  await start(maya)
  await screen.findByText('Card of maya, answer 2')
  // The next end keeps its screen again, once nothing on it reads under Suspense.
  rerender(
    wrap(
      <RequireSession keepMounted fallback={<p>Sign in</p>}>
        <input aria-label="Reference" />
      </RequireSession>,
    ),
  )
  const typed = field()
  await advance(300_000)
  expect([field(), typed !== null]).toEqual([typed, true])
})

it('fetches anew what was still loading at the end, though its component had no cause to render', async () => {
  const answers: ((response: Response) => void)[] = []
  const opened = openCache({ fetch: () => new Promise((resolve) => answers.push(resolve)) })
  opened.weavr.session.connect()
  await opened.start(maya)
  function Name() {
    const { data } = useQuery(managedCardsQuery(opened.weavr))
    return <p>{data?.items[0]?.friendlyName}</p>
  }
  render(
    opened.wrap(
      <RequireSession keepMounted>
        <Name />
      </RequireSession>,
    ),
  )
  await waitFor(() => expect(answers).toHaveLength(1))
  await opened.advance(300_000)
  await waitFor(() => expect(opened.queryClient.isFetching()).toBe(0))
  await opened.start(maya)
  await waitFor(() => expect(answers).toHaveLength(2))
  answers[1]!(Response.json({ cards: [{ friendlyName: 'Card of maya' }], count: 1 }))
  await screen.findByText('Card of maya')
})

it('keeps no screen that still waits under Suspense, and would fail without a session', async () => {
  const opened = openCache({ fetch: () => new Promise(() => {}) })
  opened.weavr.session.connect()
  await opened.start(maya)
  function Name() {
    return <p>{useSuspenseQuery(managedCardsQuery(opened.weavr)).data.count}</p>
  }
  render(
    opened.wrap(
      <RequireSession keepMounted fallback={<p>Sign in</p>}>
        <Suspense fallback={<p>waiting</p>}>
          <Name />
        </Suspense>
      </RequireSession>,
    ),
  )
  screen.getByText('waiting')
  await opened.advance(300_000)
  screen.getByText('Sign in')
  expect(screen.queryByText('waiting')).toBe(null)
})

it('leaves nothing of a payer in the document for whom somebody signs in, though a read suspends', async () => {
  const opened = openCache()
  opened.weavr.session.connect()
  await opened.start(maya)
  const Name = () => <p>{useSuspenseQuery(managedCardsQuery(opened.weavr)).data.items[0]?.friendlyName}</p>
  render(
    opened.wrap(
      <RequireSession>
        <input aria-label="Reference" />
        <Suspense fallback={<p>waiting</p>}>
          <Name />
        </Suspense>
      </RequireSession>,
    ),
  )
  await screen.findByText('Card of maya, answer 1')
  field()!.value = 'Invoice 7'
  act(() => void opened.weavr.session.start(ada))
  expect([html().includes('Card of maya'), field()!.value]).toEqual([false, ''])
  await screen.findByText('Card of ada, answer 2')
})

it('gives another user of the same identity a new tree', async () => {
  const { advance, start } = await openScreen(plain[0]![1])
  field()!.value = 'Invoice 7'
  await advance(300_000)
  await start(jonas)
  expect(field()!.value).toBe('')
  await screen.findByText('Card of jonas, answer 2')
  field()!.value = 'Invoice 8'
  await advance(300_000)
  await start(ada)
  expect(field()!.value).toBe('')
})

it('gives the focus back to the same payer, and holds on to nothing of a tree that has gone', async () => {
  const { advance, signOut, start } = await openScreen(plain[0]![1])
  const typed = field()!
  typed.focus()
  await advance(300_000)
  typed.blur()
  await start(maya)
  expect(document.activeElement).toBe(typed)
  await signOut()
  expect(typed.isConnected).toBe(false)
  let focused = 0
  typed.focus = () => void (focused += 1)
  await start(maya)
  expect(focused).toBe(0)
})

it('asks for nothing while nobody is signed in, and for what is shown once somebody is', async () => {
  const { sent, start, queryClient, weavr, wrap } = openCache()
  function Name() {
    return <p>{useQuery(managedCardsQuery(weavr)).data?.items[0]?.friendlyName ?? 'nothing'}</p>
  }
  render(wrap(<Name />))
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(sent).toEqual([])
  await act(() => queryClient.invalidateQueries({ queryKey: weavrKey(weavr, 'managed-cards') }))
  expect(sent).toEqual([])
  await start(maya)
  await screen.findByText('Card of maya, answer 1')
})
