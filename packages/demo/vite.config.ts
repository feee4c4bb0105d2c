import { getRequestListener } from '@hono/node-server'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import { addStart } from './server/addStart.js'
import type { Backend, startBackend } from './server/startBackend.js'

/** Our own packages from their sources, without a build in between. */
const source = '@weavr-kit/source'

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), backend()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: [source, ...defaultServerConditions] },
    // One file that runs wherever Node does: the sources it is made of have dependencies that the demo itself
    // has not.
    ...(command === 'build' && { noExternal: true as const }),
  },
  build: isSsrBuild
    ? {
        target: 'node20',
        outDir: 'dist/server',
        copyPublicDir: false,
        rolldownOptions: { input: ['server/main.ts', 'server/sandbox.ts'] },
      }
    : {
        target: 'es2022',
        outDir: 'dist/app',
        // A small font as a data: address would need a hole in the page's policy.
        assetsInlineLimit: 0,
      },
  server: { host: '127.0.0.1', port: 5173 },
}))

/** While developing, the demo's server answers from within Vite's. */
function backend(): Plugin {
  let started: Backend
  return {
    name: 'demo-backend',
    apply: 'serve',
    async configureServer(vite) {
      const module = (await vite.ssrLoadModule('/server/startBackend.ts')) as {
        startBackend: typeof startBackend
      }
      started = await module.startBackend(process.env)
      const listener = getRequestListener(started.app.fetch)
      vite.httpServer?.once('close', () => void started.close())
      vite.middlewares.use((incoming, outgoing, next) => {
        if (/^\/(api|lab|webhooks)(\/|\?|$)/.test(incoming.url ?? '')) void listener(incoming, outgoing)
        else next()
      })
    },
    transformIndexHtml: async (page) => addStart(page, await started.readStart()),
  }
}
