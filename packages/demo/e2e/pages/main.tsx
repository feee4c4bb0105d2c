import { createWeavr } from '@weavr-kit/react'
import '@weavr-kit/react/styles.css'
import { timeoutManager } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createTimeouts } from '../../src/lab/createTimeouts.js'
import type { LabAnswer } from '../../src/lab/Lab.js'
import { openLab } from '../../src/lab/openLab.js'
import { shiftPlatform } from '../../src/lab/shiftPlatform.js'
import { App } from './App.js'

// Lives by the sandbox's clock, as the demo does.
const baseUrl = '/api/weavr'
const lab = openLab((await (await fetch('/lab')).json()) as LabAnswer)
if (!lab) throw new Error('These pages need a sandbox.')
const platform = shiftPlatform(createWeavr({ baseUrl }).platform, lab)
timeoutManager.setTimeoutProvider(createTimeouts(platform.timers))
const tabs = location.search === '?isolate' ? 'isolate' : 'share'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App options={{ baseUrl, platform, tabs }} />
  </StrictMode>,
)
