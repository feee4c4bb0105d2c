import { act, render, screen, waitFor } from '@testing-library/react'
import { createWeavr, type Weavr } from '@weavr-kit/core'
import { sandboxOtp } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'
import { SecureProvider } from './SecureProvider.js'

declare module 'vitest/browser' {
  interface BrowserCommands {
    startSandboxServer(): Promise<{ url: string; secureUrl: string }>
    stopSandboxServer(): Promise<void>
    typeInFrame(title: string, text: string): Promise<void>
    pressInFrame(title: string, key: string): Promise<void>
    pressButtonInFrame(title: string): Promise<void>
    readFrame(title: string): Promise<string>
  }
}

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)

/** A sandbox in another process, whose secure UI is another origin, for whole apps to run on. */
export async function startSecureScene({ newer }: { newer: boolean }) {
  const { url, secureUrl } = await commands.startSandboxServer()
  // The page may have the other one.
  delete window.OpcUxSecureClient

  /** A whole app on it, by way of nothing: the key would be the proxy's. */
  function setUp(
    ui: ReactNode,
    environment = newer ? `${secureUrl}/newer` : secureUrl,
  ): { weavr: Weavr; unmount(): void } {
    const { platform } = createManualPlatform()
    const send: typeof fetch = (input, init) => {
      const request = new Request(input, init)
      request.headers.set('api-key', 'sandbox-key')
      return fetch(request)
    }
    const weavr = createWeavr({ baseUrl: url, platform, fetch: send })
    const { unmount } = render(
      <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
        <SecureProvider uiKey="key" environment={environment}>
          <main>{ui}</main>
        </SecureProvider>
      </WeavrSessionProvider>,
    )
    return { weavr, unmount }
  }

  async function post<Body>(path: string, body: object): Promise<Body | undefined> {
    const headers = { 'content-type': 'application/json', 'api-key': 'sandbox-key' }
    const answer = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) })
    expect(answer.ok, `${path} ${answer.status}`).toBe(true)
    const text = await answer.text()
    return text ? (JSON.parse(text) as Body) : undefined
  }

  return { url, secureUrl, setUp, post, stop: () => commands.stopSandboxServer() }
}

export type SecureScene = Awaited<ReturnType<typeof startSecureScene>>

export async function stepUp({ api, session }: Weavr) {
  await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
  await api.POST('/stepup/challenges/otp/{channel}/verify', {
    params: { path: { channel: 'SMS' } },
    body: { verificationCode: sandboxOtp },
  })
  act(() => session.markSteppedUp())
}

export const inState = (name: string, state: string) =>
  waitFor(() => expect(screen.getByRole('group', { name })).toHaveAttribute('data-state', state))
