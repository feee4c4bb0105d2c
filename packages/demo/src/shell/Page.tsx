import { Suspense, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'
import { useMay } from '../roles/useMay.js'
import { PageTitle } from '../routing/PageTitle.js'
import { PageHeading } from '../routing/PageHeading.js'
import type { Screen } from '../screens.js'
import { Icon } from './Icon.js'
import { OfflineBanner } from './OfflineBanner.js'
import { ScreenCode } from './ScreenCode.js'

interface PageProps {
  screen: Screen
  /** What stands above it. @default nothing */
  parent: Screen | undefined
  /** True on a sandbox. */
  hasLab: boolean
}

/** The frame of every page: the way back, the heading, the screen, and the code that made it. */
export function Page({ screen, parent, hasLab }: PageProps): ReactNode {
  const params = useParams()
  const { Content } = screen
  const may = useMay(screen.roles)
  const [title, setTitle] = useState(screen.title)
  return (
    <main id="main" className="page" tabIndex={-1}>
      <OfflineBanner />
      {parent && (
        <a className="back-link" href={fill(parent.path, params)}>
          <Icon name="back" />
          {parent.title}
        </a>
      )}
      <PageHeading>{title}</PageHeading>
      <PageTitle value={setTitle}>
        {may ? (
          <Suspense>
            <Content />
          </Suspense>
        ) : (
          <p className="notice">Your role can’t do this. Ask an admin.</p>
        )}
      </PageTitle>
      {hasLab && <ScreenCode screen={screen} />}
    </main>
  )
}

/** `/cards/:id` with what stands in the address. */
const fill = (path: string, params: Readonly<Record<string, string | undefined>>) =>
  path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
