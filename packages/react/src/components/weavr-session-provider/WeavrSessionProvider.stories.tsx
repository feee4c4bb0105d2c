import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import type { SessionEvent } from '@weavr-kit/react'
import { useState } from 'react'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { DemoSignIn } from '../../../../../.storybook/stage/DemoSignIn.js'
import { isTestRun } from '../../../../../.storybook/stage/emulateMedia.js'
import { SessionSummary } from '../../../../../.storybook/stage/SessionSummary.js'
import { TimeMachine } from '../../../../../.storybook/stage/TimeMachine.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { WeavrSessionProvider } from './WeavrSessionProvider.js'

const meta = preview.meta({
  title: 'Session/WeavrSessionProvider',
  component: WeavrSessionProvider,
  // Required, but every story is served by its stage.
  args: { baseUrl: '/api/weavr' },
  parameters: { stage: { provider: false }, docs: { story: { inline: false, iframeHeight: '24rem' } } },
  render: (_, { stage }) => (
    <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient}>
      <SessionSummary />
    </WeavrSessionProvider>
  ),
})

function Cards() {
  const { data } = useManagedCards({ state: ['ACTIVE'] })
  return (
    <main className="story-panel">
      <h1>Your cards</h1>
      <ul className="story-list">
        {data?.items.map(({ id, friendlyName, cardNumberLastFour }) => (
          <li key={id}>
            {friendlyName} <span className="story-muted">ending {cardNumberLastFour}</span>
          </li>
        ))}
      </ul>
    </main>
  )
}

/** All of it at once, with time running and a machine that moves it. */
export const TryIt = meta.story({
  globals: { clock: 'runs' },
  parameters: { docs: { story: { iframeHeight: '38rem' } } },
  render: (_, { stage }) => (
    <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient}>
      <RequireSession fallback={<DemoSignIn />}>
        <Cards />
      </RequireSession>
      <TimeMachine stage={stage} />
    </WeavrSessionProvider>
  ),
  async play({ canvas }) {
    await expect(await canvas.findByText('Travel')).toBeVisible()
    // Whoever tries it presses the buttons.
    if (!isTestRun) return
    await userEvent.click(canvas.getByRole('button', { name: '4 minutes pass' }))
    await expect(await screen.findByRole('alertdialog', { name: 'Still there?' })).toBeVisible()
  },
})

/** Before anybody has signed in. Nothing is asked of Weavr. */
export const SignedOut = meta.story({
  parameters: { stage: { provider: false, signedIn: false } },
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('signed-out')).toBeVisible()
    await expect(canvas.getByText('nobody')).toBeVisible()
    await expect(stage.requests).toEqual([])
  },
})

/** A session made with `createWeavr`, for an app that needs it outside React too. */
export const SignedIn = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByText('active')).toBeVisible()
    await expect(canvas.getByText('corporate')).toBeVisible()
  },
})

/** The usual way: options in, and the provider makes the session. */
export const WithOptions = meta.story({
  parameters: { stage: { provider: false, signedIn: false } },
  render: (_, { stage }) => (
    <WeavrSessionProvider {...stage.options}>
      <RequireSession fallback={<DemoSignIn />}>
        <SessionSummary />
      </RequireSession>
    </WeavrSessionProvider>
  ),
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in as Maya' }))
    await expect(await canvas.findByText('active')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await expect(await canvas.findByRole('button', { name: 'Sign in as Maya' })).toBeVisible()
    await expect(screen.queryByRole('alertdialog')).toBeNull()
  },
})

function Cache() {
  const cards = useManagedCards()
  const rates = useQuery({ queryKey: ['rates'], queryFn: () => 'EUR 1.00 is GBP 0.84', staleTime: Infinity })
  return (
    <main className="story-panel">
      <h1>One cache</h1>
      <p>{cards.data ? `${cards.data.count} cards` : 'No cards'}</p>
      <p>{rates.data}</p>
    </main>
  )
}

const cachedKeys = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0])

/**
 * A QueryClient of the app's own. At the end of a session what was fetched in its name leaves it; the app's
 * own data stays.
 */
export const OwnQueryClient = meta.story({
  render: (_, { stage }) => (
    <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient}>
      <Cache />
    </WeavrSessionProvider>
  ),
  async play({ canvas, stage, step }) {
    await step('both live in it', async () => {
      await expect(await canvas.findByText('5 cards')).toBeVisible()
      await expect(cachedKeys(stage.queryClient).sort()).toEqual(['rates', 'weavr'])
    })
    await step('the session takes its own along', async () => {
      await stage.session.signOut()
      await expect(await canvas.findByText('No cards')).toBeVisible()
      await expect(canvas.getByText('EUR 1.00 is GBP 0.84')).toBeVisible()
      await expect(
        stage.queryClient.getQueriesData({ queryKey: ['weavr'] }).every(([, data]) => data === undefined),
      ).toBe(true)
    })
  },
})

/** Inside the app's `QueryClientProvider` the nearest client is used, and never shadowed. */
export const NearestQueryClient = meta.story({
  render: (_, { stage }) => (
    <QueryClientProvider client={stage.queryClient}>
      <WeavrSessionProvider weavr={stage.weavr}>
        <Cache />
      </WeavrSessionProvider>
    </QueryClientProvider>
  ),
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('5 cards')).toBeVisible()
    await expect(cachedKeys(stage.queryClient).sort()).toEqual(['rates', 'weavr'])
  },
})

/** `expiryPrompt={false}`: the app warns in its own way, from `useWeavrSession`. */
export const WithoutPrompt = meta.story({
  render: (_, { stage }) => (
    <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient} expiryPrompt={false}>
      <SessionSummary />
    </WeavrSessionProvider>
  ),
  async play({ canvas, stage }) {
    await stage.advanceUntilLeft(42)
    await expect(await canvas.findByText('expiring')).toBeVisible()
    await expect(screen.queryByRole('alertdialog')).toBeNull()
  },
})

function EventLog({ events }: { events: SessionEvent[] }) {
  return (
    <aside className="story-panel" aria-labelledby="story-events">
      <h2 id="story-events">What happened</h2>
      <ol>
        {events.map((event, index) => (
          <li key={index}>{event.type === 'ended' ? `ended: ${event.reason}` : event.type}</li>
        ))}
      </ol>
    </aside>
  )
}

/**
 * `onSessionEvent` hears all that happens to a session, for logs and analytics. No event ever holds a token.
 */
export const Events = meta.story({
  parameters: { stage: { provider: false, signedIn: false } },
  render: function Events(_, { stage }) {
    const [events, setEvents] = useState<SessionEvent[]>([])
    return (
      <WeavrSessionProvider
        {...stage.options}
        onSessionEvent={(event: SessionEvent) => setEvents((heard) => [...heard, event])}
      >
        <RequireSession fallback={<DemoSignIn />}>
          <SessionSummary />
        </RequireSession>
        <EventLog events={events} />
      </WeavrSessionProvider>
    )
  },
  async play({ canvas, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in as Maya' }))
    await canvas.findByText('active')
    await stage.clock.advance(260_000)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    const heard = () => canvas.getAllByRole('listitem').map((item) => item.textContent)
    await waitFor(() => expect(heard()).toEqual(['started', 'expiring', 'extended', 'ended: signed-out']))
  },
})
