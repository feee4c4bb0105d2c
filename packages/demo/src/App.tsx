import type { Weavr } from '@weavr-kit/core'
import { RequireSession, WeavrSessionProvider } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Lab } from './lab/Lab.js'
import { LabDrawer } from './lab/LabDrawer.js'
import { Pages } from './Pages.js'
import { Shell } from './shell/Shell.js'
import { SignInPage } from './sign-in/SignInPage.js'
import { Announcer } from './states/Announcer.js'

interface AppProps {
  weavr: Weavr
  /** Only on a sandbox. */
  lab: Lab | undefined
}

export function App({ weavr, lab }: AppProps): ReactNode {
  return (
    <WeavrSessionProvider weavr={weavr}>
      <RequireSession fallback={<SignInPage lab={lab} />}>
        <Shell hasLab={lab !== undefined}>
          <Pages />
        </Shell>
      </RequireSession>
      {lab && <LabDrawer lab={lab} />}
      <Announcer />
    </WeavrSessionProvider>
  )
}
