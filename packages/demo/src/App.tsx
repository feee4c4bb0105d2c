import type { QueryClient } from '@tanstack/react-query'
import {
  SecureProvider,
  SessionExpiryWarning,
  StepUpDialog,
  type Weavr,
  WeavrSessionProvider,
} from '@weavr-kit/react'
import { useEffect, type ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import type { Lab } from './lab/Lab.js'
import { LabDrawer } from './lab/LabDrawer.js'
import { loadTheRest } from './later.js'
import { LinkArea } from './routing/LinkArea.js'
import { AppRoutes } from './AppRoutes.js'
import { locale } from './shell/locale.js'
import type { SecureUi } from './Start.js'

interface AppProps {
  weavr: Weavr
  queryClient: QueryClient
  /** Only on a sandbox. */
  lab: Lab | undefined
  secureUi: SecureUi
}

export function App({ weavr, queryClient, lab, secureUi }: AppProps): ReactNode {
  // After the first paint.
  useEffect(loadTheRest, [])
  return (
    <WeavrSessionProvider
      weavr={weavr}
      queryClient={queryClient}
      locale={locale}
      signals
      expiryPrompt={<SessionExpiryWarning />}
    >
      <SecureProvider uiKey={secureUi.uiKey} environment={secureUi.origin}>
        {/* At once, with the session: a transition would let another payer's first render see the page of the
            one before, and ask Weavr for it. */}
        <BrowserRouter useTransitions={false}>
          <LinkArea>
            <AppRoutes lab={lab} />
            {lab && <LabDrawer lab={lab} />}
          </LinkArea>
        </BrowserRouter>
      </SecureProvider>
      <StepUpDialog hint={lab && 'Sandbox: use 123456'} />
    </WeavrSessionProvider>
  )
}
