/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { createWeavrProxy } from '@weavr-kit/server'
import { createNodeListener } from '@weavr-kit/server/node'
import { defineConfig, loadEnv, type Plugin } from 'vite'

/** While developing. In production the same proxy stands on your server, and the key stays there. */
function weavr({ WEAVR_API_KEY, WEAVR_BASE_URL }: Record<string, string>): Plugin {
  const proxy = createWeavrProxy({
    apiKey: WEAVR_API_KEY ?? 'sandbox-key',
    baseUrl: WEAVR_BASE_URL ?? 'http://127.0.0.1:4000/multi',
  })
  return {
    name: 'weavr',
    configureServer: ({ middlewares }) => void middlewares.use('/api/weavr', createNodeListener(proxy)),
  }
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), weavr(loadEnv(mode, process.cwd(), 'WEAVR_'))],
  // What the sandbox said as it started stays in view.
  clearScreen: false,
  test: { environment: 'jsdom', testTimeout: 60_000 },
}))
