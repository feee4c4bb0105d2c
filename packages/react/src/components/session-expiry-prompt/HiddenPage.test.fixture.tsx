import { act, screen } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { Suspense, useState, type ReactNode } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'

interface BoundaryProps {
  isHidden: boolean
  children: ReactNode
}

/** Something on the page that is not there yet, such as the code of another screen. */
function Waiting({ until }: { until: Promise<void> | undefined }): ReactNode {
  if (until) throw until as unknown as Error
  return null
}

/** A boundary above the provider, as a router has it. */
export function SuspendingBoundary({ isHidden, children }: BoundaryProps): ReactNode {
  const [never] = useState(() => new Promise<void>(() => {}))
  return (
    <Suspense fallback={<button>Loading</button>}>
      <Waiting until={isHidden ? never : undefined} />
      {children}
    </Suspense>
  )
}

/** A page that can be hidden whole, provider and all, a minute before its session ends. */
export async function renderHiddenPage(Boundary: (props: BoundaryProps) => ReactNode = SuspendingBoundary) {
  function App({ isHidden }: { isHidden: boolean }) {
    const weavr = useWeavr()
    return (
      <Boundary isHidden={isHidden}>
        <WeavrSessionProvider weavr={weavr}>
          <main>
            <input aria-label="Amount" />
          </main>
        </WeavrSessionProvider>
      </Boundary>
    )
  }
  const view = await renderWithWeavr(<App isHidden={false} />, { signedIn: true, expiryPrompt: false })
  screen.getByLabelText('Amount').focus()
  await view.clock.advance(250_000)
  const show = async (isHidden: boolean) => act(async () => view.rerender(<App isHidden={isHidden} />))
  return { ...view, hide: () => show(true), show: () => show(false) }
}
