import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { screens, type Screen } from './screens.js'
import { NotFoundPage } from './shell/NotFoundPage.js'
import { Page } from './shell/Page.js'
import { Shell } from './shell/Shell.js'

interface SignedInProps {
  /** @default none: nothing is at this address */
  screen?: Screen
  hasLab: boolean
}

export function SignedIn({ screen, hasLab }: SignedInProps): ReactNode {
  const { pathname } = useLocation()
  return (
    <Shell hasLab={hasLab}>
      {screen ? (
        <Page
          // Another id is another page: nothing of the last one stays.
          key={pathname}
          screen={screen}
          parent={screens.find(({ path }) => path === screen.parent)}
          hasLab={hasLab}
        />
      ) : (
        <NotFoundPage />
      )}
    </Shell>
  )
}
