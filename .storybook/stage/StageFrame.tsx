import { SecureProvider, WeavrSessionProvider } from '@weavr-kit/react'
import { de } from '@weavr-kit/react/messages/de'
import { it } from '@weavr-kit/react/messages/it'
import { useEffect, useState, type ReactNode } from 'react'
import type { Stage } from './createStage.js'
import { longMessages, mirroredMessages } from './pseudoMessages.js'
import type { StageOptions } from './StageOptions.js'

/** What the toolbar says. */
export interface StageGlobals {
  scheme: 'light' | 'dark'
  direction: 'ltr' | 'rtl'
  language: 'en' | 'it' | 'de' | 'long' | 'mirrored'
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

const languages = {
  en: {},
  it: { messages: it, locale: 'it' },
  de: { messages: de, locale: 'de' },
  long: { messages: longMessages },
  mirrored: { messages: mirroredMessages },
}

/**
 * The page around a story: scheme, direction, language, a provider on the stage's session, and time that passes if the
 * toolbar says so.
 */
export function StageFrame({
  stage: latest,
  provider,
  secure,
  globals: { scheme, direction, language, clock },
  children,
}: StageFrameProps): ReactNode {
  // A turn of a knob in the toolbar builds another stage; the story stays on the one it began on.
  const [stage] = useState(latest)
  const speed = { still: 0, runs: 1, fast: 30 }[clock]
  useEffect(() => {
    if (!speed) return
    const interval = setInterval(() => void stage.clock.advance(STEP_MS * speed), STEP_MS)
    return () => clearInterval(interval)
  }, [stage, speed])

  return (
    <div className="story-page" data-weavr-theme={scheme} dir={language === 'mirrored' ? 'rtl' : direction}>
      {provider === false ? (
        children
      ) : (
        <WeavrSessionProvider
          weavr={stage.weavr}
          queryClient={stage.queryClient}
          {...languages[language]}
          {...provider}
        >
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
