import { QueryClient } from '@tanstack/react-query'
import { createWeavr, type Session, signIn, type Weavr, type WeavrOptions } from '@weavr-kit/react'
import { createSandbox, createSandboxFetch, demoUser, type Sandbox } from '@weavr-kit/sandbox'
import { createTabs, installSecureUi, type ManualClock, type ManualTab } from '@weavr-kit/sandbox/testing'
import type { StageOptions } from './StageOptions.js'

/** What a story plays on: one tab of an app, the Weavr behind it, and the time that both go by. */
export interface Stage {
  /** Stands still until it is moved. */
  clock: ManualClock
  sandbox: Sandbox
  /** What a provider needs to make a session of its own on this stage. */
  options: WeavrOptions
  /** A session on this stage, signed in unless the story says otherwise. */
  weavr: Weavr
  session: Session
  queryClient: QueryClient
  /** What the story's tab has sent to Weavr so far, as `GET /managed_cards`. */
  requests: string[]
  /** The tab that the story is shown in: its payer presses a key with `tab.act()`. */
  tab: ManualTab
  /** Lets time pass until this many seconds are left of the session. */
  advanceUntilLeft(seconds: number): Promise<void>
  /** Opens the app in another tab beside the story's. */
  openTab(): Weavr
  /** Takes everything down. */
  strike(): void
}

const baseUrl = 'https://app.example/api/weavr'

/** Builds a stage of its own for one story, so that no story knows of another. */
export async function createStage({
  signedIn = demoUser,
  weavr: weavrOptions,
  sandbox: sandboxOptions,
  secure,
}: StageOptions = {}): Promise<Stage> {
  const { clock, open } = createTabs()
  const sandbox = createSandbox({ ...sandboxOptions, clock: clock.trueClock, timers: clock.timers })
  const tabs: ManualTab[] = []
  const requests: string[] = []
  const send = createSandboxFetch({ sandbox, baseUrl })
  const sendAndNote: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    requests.push(`${request.method} ${request.url.slice(baseUrl.length)}`)
    return send(request)
  }

  function openTab() {
    const tab = open()
    tabs.push(tab)
    return tab
  }

  const tab = openTab()
  const options = { ...weavrOptions, baseUrl, fetch: sendAndNote, platform: tab.platform }
  const weavr = createWeavr(options)
  const uninstall =
    secure && secure !== 'missing' ? installSecureUi(sandbox, { stalled: secure === 'stalled' }) : undefined
  if (signedIn) await signIn(weavr, signedIn)
  const { session } = weavr

  return {
    clock,
    sandbox,
    options,
    weavr,
    session,
    queryClient: new QueryClient(),
    requests,
    tab,
    advanceUntilLeft: (seconds) => clock.advance(session.timeLeftMs() - seconds * 1000),
    openTab() {
      const other = createWeavr({ ...options, fetch: send, platform: openTab().platform })
      other.session.connect()
      return other
    },
    strike() {
      uninstall?.()
      for (const { close } of tabs) close()
    },
  }
}
