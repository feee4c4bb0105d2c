import { QueryClient } from '@tanstack/react-query'
import { createWeavr } from '@weavr-kit/react'
import '@weavr-kit/react/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createRoutes } from './routes'

const weavr = createWeavr({ baseUrl: '/api/weavr' })
const queryClient = new QueryClient()
const router = createBrowserRouter(createRoutes({ weavr, queryClient }))

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
