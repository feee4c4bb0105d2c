import { QueryClient } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { createWeavr, signIn, type components, type SignInParams } from '@weavr-kit/core'
import {
  createSandbox,
  createSandboxFetch,
  demoUser,
  sandboxOtp,
  type SandboxOptions,
} from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'

const baseUrl = 'https://app.example/weavr'
const channel = 'SMS'

/** The demo company behind a provider, on a clock that moves by hand, for hooks to be tried on. */
export function openResources(options: SandboxOptions = {}) {
  const tab = createManualPlatform()
  const sandbox = createSandbox({ clock: tab.clock.trueClock, timers: tab.clock.timers, ...options })
  const toSandbox = createSandboxFetch({ sandbox, baseUrl })
  const sent: Request[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    sent.push(request)
    return toSandbox(request)
  }
  const weavr = createWeavr({ baseUrl, platform: tab.platform, fetch })
  // From the start, as in an app: a session that is signed in before anybody listens asks the other tabs
  // first, on a clock that stands.
  weavr.session.connect()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WeavrSessionProvider weavr={weavr} queryClient={queryClient} expiryPrompt={false}>
      {children}
    </WeavrSessionProvider>
  )

  /** An account or a card of the demo company. */
  function instrument(name: string): components['schemas']['InstrumentId'] {
    const named = ({ friendlyName }: { friendlyName: string }) => friendlyName === name
    const account = Object.values(sandbox.state.managedAccounts).find(named)
    const card = Object.values(sandbox.state.managedCards).find(named)
    return account ? { id: account.id, type: 'managed_accounts' } : { id: card!.id, type: 'managed_cards' }
  }

  /** What somebody outside does. */
  async function simulate(path: string, body: object): Promise<void> {
    const headers = { 'programme-key': sandbox.programmeKey, 'content-type': 'application/json' }
    const url = `http://sandbox.test${sandbox.simulatorPath}${path}`
    expect(
      (await sandbox.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))).ok,
    ).toBe(true)
  }

  /** Confirms a payment as a user does who reads the code on the phone. */
  async function confirm(
    resourceType: components['schemas']['ChallengedResourceType'],
    id: string,
  ): Promise<void> {
    const { scaChallengeId = '' } = await weavr.api.POST('/challenges/otp/{channel}', {
      params: { path: { channel } },
      body: { resourceType, resourceIds: [id] },
    })
    await weavr.api.POST('/challenges/{scaChallengeId}/otp/{channel}/verify', {
      params: { path: { scaChallengeId, channel } },
      body: { resourceType, verificationCode: sandboxOtp },
    })
  }

  async function stepUp(): Promise<void> {
    await weavr.api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel } } })
    await weavr.api.POST('/stepup/challenges/otp/{channel}/verify', {
      params: { path: { channel } },
      body: { verificationCode: sandboxOtp },
    })
  }

  /**
   * Renders hooks together; `run` acts on what they return now, `loaded` waits until every read that has
   * begun has an answer.
   */
  function renderHooks<Hooks extends object>(use: () => Hooks) {
    const { result, unmount } = renderHook(use, { wrapper })
    return {
      result,
      unmount,
      run: <Result,>(action: (hooks: Hooks) => Promise<Result>) => act(() => action(result.current)),
      loaded: () =>
        waitFor(() => {
          const reads = Object.entries(
            result.current as Record<string, { fetchStatus?: string; isError: boolean }>,
          )
          expect(
            reads
              .filter(
                ([, { fetchStatus, isError }]) => fetchStatus && (fetchStatus === 'fetching' || isError),
              )
              .map(([name]) => name),
          ).toEqual([])
        }),
    }
  }

  return {
    ...tab,
    sandbox,
    sent: (path: RegExp) => sent.filter(({ url }) => path.test(url)),
    weavr,
    queryClient,
    signIn: async (user: SignInParams = demoUser) => void (await act(() => signIn(weavr, user))),
    advance: (ms: number) => act(() => tab.clock.advance(ms)),
    renderHook: <Result,>(use: () => Result) => renderHook(use, { wrapper }),
    renderHooks,
    instrument,
    simulate,
    confirm,
    stepUp,
  }
}
