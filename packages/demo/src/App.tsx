import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { RequireSession, SecureProvider, SessionExpiryWarning, StepUpDialog, WeavrSessionProvider } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Lab } from './lab/Lab.js'
import { LabDrawer } from './lab/LabDrawer.js'
import { Pages } from './Pages.js'
import type { SecureUi } from './readSecureUi.js'
import { Shell } from './shell/Shell.js'
import { SignInPage } from './sign-in/SignInPage.js'
import { Announcer } from './states/Announcer.js'
import { WaysIn } from './ways-in/WaysIn.js'

interface AppProps {
  weavr: Weavr
  queryClient: QueryClient
  /** Only on a sandbox. */
  lab: Lab | undefined
  secureUi: SecureUi
}

export function App({ weavr, queryClient, lab, secureUi }: AppProps): ReactNode {
  return (
    <WeavrSessionProvider weavr={weavr} queryClient={queryClient} expiryPrompt={<SessionExpiryWarning />}>
      <SecureProvider uiKey={secureUi.uiKey} environment={secureUi.origin}>
        <WaysIn lab={lab}>
          <RequireSession fallback={<SignInPage lab={lab} />}>
            <Shell hasLab={lab !== undefined}>
              <Pages />
            </Shell>
          </RequireSession>
        </WaysIn>
      </SecureProvider>
      <StepUpDialog hint={lab && 'Sandbox: use 123456'} />
      {lab && <LabDrawer lab={lab} />}
      <Announcer />
    </WeavrSessionProvider>
  )
}
