import { createWeavr } from '@weavr-kit/react'
import '@weavr-kit/react/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const weavr = createWeavr({ baseUrl: '/api/weavr' })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App weavr={weavr} />
  </StrictMode>,
)
