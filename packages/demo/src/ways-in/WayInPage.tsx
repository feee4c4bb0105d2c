import { useRef, type ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { LabButton } from '../lab/LabButton.js'
import { useHeadingFocus } from '../routing/useHeadingFocus.js'
import { Brand } from '../shell/Brand.js'

interface WayInPageProps {
  title: string
  lab: Lab | undefined
  children: ReactNode
}

/** What stands around a way in. Its form brings its own heading. */
export function WayInPage({ title, lab, children }: WayInPageProps): ReactNode {
  const main = useRef<HTMLElement>(null)
  useHeadingFocus(main)
  return (
    <div className="sign-in">
      <title>{`${title} · Selvedge`}</title>
      <header className="sign-in-bar">
        <Brand />
        {lab && <LabButton />}
      </header>
      <main id="main" className="sign-in-main" ref={main}>
        <div className="way-in">{children}</div>
        {lab && <p className="muted">Sandbox: every code is 123456.</p>}
      </main>
    </div>
  )
}
