import './styles/layers.css'
import { createWeavr, type WeavrOptions } from '@weavr-kit/react'
import '@weavr-kit/react/styles.css'
import { QueryClient, timeoutManager } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.js'
import { createTimeouts } from './lab/createTimeouts.js'
import { applyLooks, readLooks } from './lab/looks.js'
import { openLab } from './lab/openLab.js'
import { shiftPlatform } from './lab/shiftPlatform.js'
import { start } from './started.js'
import './styles/index.css'

applyLooks(readLooks())

// In a cookie that only the server reads, or, for those who look round here, kept over a reload by the page. An
// app of your own that has no cookies leaves `persist` out, and has the token in memory alone.
const options: WeavrOptions = {
  baseUrl: '/api/weavr',
  ...(start.tokenIn === 'cookie' ? { tokenIn: 'cookie' } : { persist: 'session' }),
}
// On a sandbox the session lives by the sandbox's clock, which the Lab can move.
const lab = openLab(start.lab)
const { platform } = createWeavr(options)
const shifted = lab ? shiftPlatform(platform, lab) : platform
const weavr = createWeavr({ ...options, platform: shifted })
if (lab) timeoutManager.setTimeoutProvider(createTimeouts(shifted.timers))
const queryClient = new QueryClient()
// To look at from the console. Only where there is nothing to steal.
if (lab) Object.assign(window, { weavr, queryClient })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App weavr={weavr} queryClient={queryClient} lab={lab} secureUi={start.secureUi} />
  </StrictMode>,
)
