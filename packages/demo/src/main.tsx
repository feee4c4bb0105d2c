import { createWeavr } from '@weavr-kit/core'
import '@weavr-kit/react/styles.css'
import { QueryClient, timeoutManager } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.js'
import { createTimeouts } from './lab/createTimeouts.js'
import { applyLooks, readLooks } from './lab/looks.js'
import { openLab } from './lab/openLab.js'
import { shiftPlatform } from './lab/shiftPlatform.js'
import { readSecureUi } from './readSecureUi.js'
import './styles/index.css'

applyLooks(readLooks())

const options = { baseUrl: '/api/weavr', persist: 'session' } as const
// On a sandbox the session lives by the sandbox's clock, which the Lab can move.
const [lab, secureUi] = await Promise.all([openLab(), readSecureUi()])
const { platform } = createWeavr(options)
const shifted = lab ? shiftPlatform(platform, lab) : platform
const weavr = createWeavr({ ...options, platform: shifted })
if (lab) timeoutManager.setTimeoutProvider(createTimeouts(shifted.timers))
const queryClient = new QueryClient()
// To look at from the console. Only where there is nothing to steal.
if (lab) Object.assign(window, { weavr, queryClient })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App weavr={weavr} queryClient={queryClient} lab={lab} secureUi={secureUi} />
  </StrictMode>,
)
