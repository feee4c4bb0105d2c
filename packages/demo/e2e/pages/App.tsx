import { QueryClient } from '@tanstack/react-query'
import {
  RequireSession,
  StepUpDialog,
  useSignalledPush,
  useSignIn,
  useWeavr,
  type WeavrOptions,
  WeavrSessionProvider,
} from '@weavr-kit/react'
import { Suspense, useLayoutEffect, useState, type ReactNode } from 'react'
import { Curtain } from './Curtain.js'
import { Screen } from './Screen.js'

/** An app that the demo is not: a boundary above its provider, and dialogs of another library. */
export function App({ options }: { options: WeavrOptions }): ReactNode {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <>
      <Help />
      <Suspense fallback={<p>One moment…</p>}>
        <Curtain />
        <WeavrSessionProvider {...options} queryClient={queryClient} signals>
          <ForTheTest queryClient={queryClient} />
          <RequireSession fallback={<Users />}>
            <Screen />
          </RequireSession>
          <Asks />
        </WeavrSessionProvider>
      </Suspense>
    </>
  )
}

/** The payer's phone, where there is one; else a text message. */
function Asks() {
  return <StepUpDialog push={useSignalledPush('AUTHY')} />
}

/** Always there, and usable whenever no dialog is open. */
function Help() {
  const [asked, setAsked] = useState(0)
  return (
    <button type="button" onClick={() => setAsked(asked + 1)}>
      Help {asked}
    </button>
  )
}

/** Shows to the console what the demo shows there too. */
function ForTheTest({ queryClient }: { queryClient: QueryClient }) {
  const weavr = useWeavr()
  useLayoutEffect(() => void Object.assign(window, { weavr, queryClient }), [weavr, queryClient])
  return null
}

const users = {
  Maya: { email: 'maya@northwind.example', password: 'Northwind-2026' },
  Jonas: { email: 'jonas@northwind.example', password: 'Jonas-Keane-2026' },
}

function Users() {
  const signIn = useSignIn()
  return Object.entries(users).map(([name, credentials]) => (
    <button key={name} type="button" onClick={() => signIn.mutate(credentials)}>
      {name}
    </button>
  ))
}
