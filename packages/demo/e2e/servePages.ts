import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, defaultClientConditions, type Plugin } from 'vite'

const root = fileURLToPath(new URL('./pages', import.meta.url))
const demo = fileURLToPath(new URL('..', import.meta.url))

export interface PageServer {
  url: string
  /** Somebody saves another edition of the screen's source. */
  saveEdition(edition: number): Promise<void>
  stop(): Promise<void>
}

/** Serves `pages` as while developing: React's development version, modules replaced as they are saved. */
export async function servePages(backend: string): Promise<PageServer> {
  let edition = 1
  const editions: Plugin = {
    name: 'editions',
    enforce: 'pre',
    // What a saved file would hold, without a file that is written to.
    transform: (code, id) =>
      id.endsWith('/Screen.tsx') ? code.replace('Edition 1', `Edition ${edition}`) : undefined,
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${demo}node_modules/.vite-e2e`,
    plugins: [editions, react()],
    resolve: { conditions: ['@weavr-kit/source', ...defaultClientConditions] },
    // Named beforehand: what Vite discovers by itself reloads the page under the running test.
    optimizeDeps: {
      include: [
        ...['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'],
        ...['@radix-ui/react-dialog', '@tanstack/react-query', '@weavr-kit/react > zustand'],
        ...['@weavr-kit/core > jwt-decode', '@weavr-kit/core > openapi-fetch'],
        ...['@weavr-kit/core > zustand/vanilla', '@weavr-kit/core > zustand/vanilla/shallow'],
      ],
    },
    server: { host: '127.0.0.1', port: 0, proxy: { '/api': backend, '/lab': backend } },
  })
  await server.listen()

  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async saveEdition(next) {
      edition = next
      const { moduleGraph } = server.environments.client
      for (const module of moduleGraph.getModulesByFile(`${root}/Screen.tsx`) ?? [])
        await server.environments.client.reloadModule(module)
    },
    stop: () => server.close(),
  }
}
