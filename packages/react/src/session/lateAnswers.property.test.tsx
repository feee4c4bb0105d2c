import { keepPreviousData, QueryClient, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import { createWeavr, signIn } from '@weavr-kit/core'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform, supplyDialog } from '@weavr-kit/sandbox/testing'
import fc from 'fast-check'
import { Suspense, useEffect, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { ManagedCardList } from '../components/managed-card-list/ManagedCardList.js'
import { UserList } from '../components/user-list/UserList.js'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'
import { ada, jonas, maya } from '../internal/openCache.test.fixture.js'
import { useManagedAccounts } from '../resources/managed-accounts/managedAccountHooks.js'
import {
  useInfiniteManagedCards,
  useManagedCard,
  useUpdateManagedCard,
} from '../resources/managed-cards/managedCardHooks.js'
import { updateManagedCardMutation } from '../resources/managed-cards/managedCardMutations.js'
import { managedCardQuery, managedCardsQuery } from '../resources/managed-cards/managedCardQueries.js'
import { usersQuery } from '../resources/users/userQueries.js'
import { RequireSession } from './RequireSession.js'

vi.setConfig({ testTimeout: 120_000 })

const baseUrl = 'https://app.example/weavr'
/** Two users of one company, and one of another. */
const payers = { maya, jonas, ada }
type Who = keyof typeof payers

type Step =
  | { do: 'start'; who: Who }
  | { do: 'signOut' | 'runOut' | 'remount' | 'refetch' | 'next' | 'rename' | 'renamePlainly' | 'load' }
  /** `which` of those that wait, oldest first; -1 is the newest. */
  | { do: 'answer'; which: number; reject: boolean }

const start: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('start' as const),
  who: fc.constantFrom<Who>('maya', 'jonas', 'ada'),
})
const answer: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('answer' as const),
  which: fc.oneof(fc.nat({ max: 15 }), fc.constant(-1)),
  // A refusal of the token is rare, and ends the session if it is the present one's.
  reject: fc.nat({ max: 15 }).map((one) => one === 0),
})
const press = fc.record({
  do: fc.constantFrom(
    ...(['signOut', 'runOut', 'remount', 'refetch', 'next', 'rename', 'renamePlainly', 'load'] as const),
  ),
})
/** One step after the other seldom leads far: so each may also be a write that is answered at once. */
const write: fc.Arbitrary<Step[]> = fc
  .constantFrom('rename' as const, 'renamePlainly' as const)
  .map((one) => [{ do: one }, { do: 'answer', which: -1, reject: false }])
const histories = fc.record({
  /** A real fetch drops what is aborted; an answer may have been on its way up already. */
  heedsAborts: fc.boolean(),
  steps: fc
    .array(fc.oneof(...[start, press, answer, answer].map((one) => one.map((step) => [step])), write), {
      minLength: 4,
      maxLength: 30,
    })
    .map((chunks) => chunks.flat()),
})

/** What a company of the sandbox has, by address: so that whole components have something to show. */
async function createAnswers(): Promise<(request: Request) => Promise<string>> {
  const { clock, platform } = createManualPlatform()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  const fetch = createSandboxFetch({ sandbox, baseUrl })
  const weavr = createWeavr({ baseUrl, platform, fetch })
  weavr.session.connect()
  await signIn(weavr, demoUser)
  const { token } = weavr.session.getState()
  const known = new Map<string, Promise<string>>()
  return ({ url, method }) => {
    const address = method === 'GET' ? url : url.replace(/\?.*$/, '')
    const ask = async () =>
      (await fetch(address, { headers: { authorization: `Bearer ${String(token)}` } })).text()
    if (!known.has(address)) known.set(address, ask())
    return known.get(address)!
  }
}

const markOf = (token: string) => `Mark of ${token}.`
const marksIn = (text: string) => [...text.matchAll(/Mark of (\w+)-(\d+)\./g)]
/** Every name of a person or a thing says whose token asked for it. */
const markAll = (body: string, token: string) =>
  body.replace(/"(friendlyName|name|surname|email)":"[^"]*"/g, `"$1":"${markOf(token)}"`)

const turn = () => act(() => new Promise<void>((resolve) => void setImmediate(resolve)))

function openPage(answerTo: (request: Request) => Promise<string>, cardId: string, heedsAborts: boolean) {
  cleanup()
  supplyDialog()
  const { clock, platform, act: touch } = createManualPlatform()
  const way: { token: string; deliver: (answer: Response) => void; body: string }[] = []
  const weavr = createWeavr({
    baseUrl,
    platform,
    async fetch(input, init) {
      const request = new Request(input, init)
      const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? 'nobody'
      if (/\/(logout|authentication_factors)$/.test(request.url)) return new Response(null, { status: 204 })
      const body = markAll(await answerTo(request), token)
      return new Promise((resolve, reject) => {
        if (heedsAborts) init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
        way.push({ token, deliver: resolve, body })
      })
    },
  })
  const queryClient = new QueryClient()
  let starts = 0
  /** The present payer's first sign-in since somebody else, or nobody, was there. */
  let since = 0
  const leaks: string[] = []
  const shown = new Set<string>()

  function isOwn([, who, count]: RegExpMatchArray) {
    const { token, credentials } = weavr.session.getState()
    return (
      token !== undefined && payers[who as Who].credentials.id === credentials?.id && Number(count) >= since
    )
  }
  /** Notes what must not be seen at this moment. */
  function look(where: string, what: unknown) {
    for (const mark of marksIn(typeof what === 'string' ? what : (JSON.stringify(what) ?? ''))) {
      if (!isOwn(mark)) leaks.push(`${where}: ${mark[0]}`)
      else shown.add(mark[1]!)
    }
  }

  const presses = { next: () => {}, rename: () => {}, renamePlainly: () => {} }
  const renaming = () => ({
    id: cardId,
    friendlyName: markOf(weavr.session.getState().token ?? 'nobody'),
  })
  function Shown({ by, what }: { by: string; what: unknown }) {
    look(by, what)
    return <p>{JSON.stringify(what)}</p>
  }
  function Hooks() {
    const pages = useInfiniteManagedCards({ pageSize: 2 })
    const { data, mutate } = useUpdateManagedCard()
    useEffect(() => {
      presses.next = () => void pages.fetchNextPage()
      presses.rename = () => mutate(renaming())
    })
    return (
      <>
        <Shown by="an endless list" what={pages.data} />
        <Shown by="a single read" what={useManagedCard(cardId).data} />
        <Shown by="a list" what={useManagedAccounts({}, { placeholderData: keepPreviousData }).data} />
        <Shown by="a write" what={data} />
      </>
    )
  }
  // Options made for one payer, by components that hear nothing of the session.
  function Plain() {
    const { data, mutate } = useMutation(updateManagedCardMutation(weavr))
    useEffect(() => void (presses.renamePlainly = () => mutate(renaming())))
    return (
      <>
        <Shown by="plain options" what={useQuery(managedCardsQuery(weavr)).data} />
        <Shown by="a plain write" what={data} />
      </>
    )
  }
  const Suspended = () => (
    <Shown by="a suspended read" what={useSuspenseQuery(managedCardQuery(weavr, cardId)).data} />
  )

  let mounts = 0
  const page = (): ReactNode => (
    <WeavrSessionProvider key={mounts++} weavr={weavr} queryClient={queryClient}>
      <Hooks />
      <Plain />
      <RequireSession>
        <ManagedCardList />
        <UserList />
        <Suspense fallback="…">
          <Suspended />
        </Suspense>
      </RequireSession>
      <RequireSession keepMounted>
        <Plain />
      </RequireSession>
    </WeavrSessionProvider>
  )
  const { rerender } = render(page())

  const moves: Record<Exclude<Step['do'], 'start' | 'answer'>, () => unknown> = {
    signOut: () => weavr.session.signOut(),
    runOut: () => clock.advance(300_001),
    remount: () => rerender(page()),
    refetch: () => void queryClient.refetchQueries(),
    next: () => presses.next(),
    rename: () => presses.rename(),
    renamePlainly: () => presses.renamePlainly(),
    load: () =>
      void queryClient.fetchQuery(usersQuery(weavr)).then(
        (data) => look('a loader', data),
        () => {},
      ),
  }

  function startAs(who: Who) {
    const { token, credentials } = weavr.session.getState()
    starts++
    if (token === undefined || credentials?.id !== payers[who].credentials.id) since = starts
    weavr.session.start({ ...payers[who], token: `${who}-${starts}` })
  }

  function deliver(which: number, reject: boolean) {
    const [sent] = way.splice(which < 0 ? which : which % way.length, 1)
    sent?.deliver(new Response(reject ? '{}' : sent.body, { status: reject ? 401 : 200 }))
  }

  return {
    way,
    shown,
    async take(step: Step) {
      await act(async () => {
        touch()
        if (step.do === 'start') startAs(step.who)
        else if (step.do === 'answer') deliver(step.which, step.reject)
        else await moves[step.do]()
      })
      await turn()
      look('the page', document.body.innerHTML)
      for (const { queryKey, state } of queryClient.getQueryCache().findAll({ queryKey: ['weavr'] }))
        look(`the cache, ${queryKey.slice(4).join()}`, state)
      for (const { state } of queryClient.getMutationCache().findAll({ mutationKey: ['weavr'] }))
        look('the writes', state)
      expect(leaks).toEqual([])
    },
  }
}

it('never shows nor keeps a late answer of one payer under another, nor after the end', async () => {
  const answers = await createAnswers()
  const cards = await answers(new Request(`${baseUrl}/managed_cards`))
  const cardId = (JSON.parse(cards) as { cards: { id: string }[] }).cards[0]!.id
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(histories, async ({ heedsAborts, steps }) => {
      const { take, way, shown } = openPage(answers, cardId, heedsAborts)
      for (const step of steps) await take(step)
      // What is left comes latest first.
      for (let rest = 0; way.length > 0 && rest < 60; rest++)
        await take({ do: 'answer', which: -1, reject: false })
      for (const who of shown) seen.add(who)
    }),
    { numRuns: 60, seed: 11 },
  )
  expect([...seen].sort()).toEqual(['ada', 'jonas', 'maya'])
})
