import { SecureProvider, WeavrSessionProvider } from '@weavr-kit/react'
import { useEffect, useState, type ReactNode } from 'react'
import type { Stage } from './createStage.js'
import type { StageOptions } from './StageOptions.js'

/** What the toolbar says. */
export interface StageGlobals {
  scheme: 'light' | 'dark'
  direction: 'ltr' | 'rtl'
  clock: 'still' | 'runs' | 'fast'
}

interface StageFrameProps {
  stage: Stage
  provider: StageOptions['provider']
  secure: StageOptions['secure']
  globals: StageGlobals
  children: ReactNode
}

const STEP_MS = 250

/** The page around a story: scheme, direction, a provider on the stage's session, and time that passes if the toolbar says so. */
export function StageFrame({ stage: latest, provider, secure, globals: { scheme, direction, clock }, children }: StageFrameProps): ReactNode {
  // A turn of a knob in the toolbar builds another stage; the story stays on the one it began on.
  const [stage] = useState(latest)
  const speed = { still: 0, runs: 1, fast: 30 }[clock]
  useEffect(() => {
    if (!speed) return
    const interval = setInterval(() => void stage.clock.advance(STEP_MS * speed), STEP_MS)
    return () => clearInterval(interval)
  }, [stage, speed])

  return (
    <div className="story-page" data-weavr-theme={scheme} dir={direction}>
      {provider === false ? (
        children
      ) : (
        <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient} {...provider}>
          {secure ? (
            <SecureProvider uiKey="storybook" environment="http://127.0.0.1:9">
              {children}
            </SecureProvider>
          ) : (
            children
          )}
        </WeavrSessionProvider>
      )}
    </div>
  )
}
