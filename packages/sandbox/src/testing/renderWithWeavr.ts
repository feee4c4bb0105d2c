import type { QueryClient } from '@tanstack/react-query'
import type { RenderResult } from '@testing-library/react'
import { createWeavr, signIn, type SignInParams, type Weavr, type WeavrOptions } from '@weavr-kit/core'
import type { WeavrSessionProviderProps } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { createSandbox, type Sandbox } from '../createSandbox.js'
import { createSandboxFetch } from '../createSandboxFetch.js'
import { demoUser } from '../seeds/demoUsers.js'
import { createManualClock, type ManualClock } from './createManualClock.js'
import type { ManualTab } from './createManualTab.js'
import { createTabs } from './createTabs.js'
import { supplyDialog } from './supplyDialog.js'

export interface RenderWithWeavrOptions extends Omit<WeavrOptions, 'baseUrl' | 'fetch' | 'platform'> {
  /** @default a new one with the demo company, on the true time of `clock` */
  sandbox?: Sandbox
  /** @default a new one */
  clock?: ManualClock
  /** One of several tabs; then `clock` must be theirs. @default a new one */
  tab?: ManualTab
  /** Who is signed in once it is rendered; `true` for the demo company's user. @default nobody */
  signedIn?: boolean | SignInParams
  /** Passed to the provider. */
  queryClient?: QueryClient
  /** Passed to the provider. */
  expiryPrompt?: ReactNode | false
  /** Passed to the provider. */
  messages?: WeavrSessionProviderProps['messages']
  /** Passed to the provider. */
  locale?: string
}

export interface RenderWithWeavrResult extends RenderResult {
  weavr: Weavr
  sandbox: Sandbox
  /** Moving it lets React settle. */
  clock: ManualClock
  /** Acting in it lets React settle. */
  tab: ManualTab
  /** @default the demo company's user */
  signIn(params?: SignInParams): Promise<void>
}

const baseUrl = 'https://app.example/weavr'

/**
 * Renders into a `WeavrSessionProvider` on a sandbox and a clock of its own; resolves to Testing Library's
 * result and all of these. Loads `@testing-library/react` and `@weavr-kit/react` only when called, so that
 * the rest of the kit works without them.
 * @example
 * const { clock, findByText } = await renderWithWeavr(<Cards />, { signedIn: true })
 * await findByText('Travel')
 * await clock.advance(240_000)
 */
export async function renderWithWeavr(
  ui: ReactNode,
  options: RenderWithWeavrOptions = {},
): Promise<RenderWithWeavrResult> {
  const {
    clock = createManualClock(),
    tab = createTabs({ clock }).open(),
    signedIn = false,
    ...rest
  } = options
  const {
    sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers }),
    queryClient,
    expiryPrompt,
    messages,
    locale,
    ...weavrOptions
  } = rest
  const [{ act, render }, { WeavrSessionProvider }, { createElement }] = await Promise.all([
    import('@testing-library/react'),
    import('@weavr-kit/react'),
    import('react'),
  ])
  supplyDialog()
  const weavr = createWeavr({
    ...weavrOptions,
    baseUrl,
    platform: tab.platform,
    fetch: createSandboxFetch({ sandbox, baseUrl }),
  })
  const providerProps = {
    weavr,
    queryClient,
    messages,
    locale,
    ...(expiryPrompt !== undefined && { expiryPrompt }),
  }
  const view = render(createElement(WeavrSessionProvider, providerProps, ui))

  const inAct = async <Result>(run: () => Promise<Result>): Promise<Result> => act(run)
  const signInHere = (params: SignInParams = demoUser) =>
    inAct(async () => void (await signIn(weavr, params)))
  if (signedIn) await signInHere(signedIn === true ? undefined : signedIn)

  return {
    ...view,
    rerender: (next) => view.rerender(createElement(WeavrSessionProvider, providerProps, next)),
    weavr,
    sandbox,
    signIn: signInHere,
    clock: {
      ...clock,
      advance: (ms) => inAct(() => clock.advance(ms)),
      sleep: (ms, sleepOptions) => inAct(() => clock.sleep(ms, sleepOptions)),
    },
    tab: {
      ...tab,
      act: () => act(tab.act),
      show: () => act(tab.show),
      hide: () => act(tab.hide),
      thaw: () => act(tab.thaw),
      close: () => act(tab.close),
    },
  }
}
