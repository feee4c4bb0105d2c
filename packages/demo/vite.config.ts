import { getRequestListener } from '@hono/node-server'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import type { startBackend } from './server/startBackend.js'

/** Our own packages from their sources, without a build in between. */
const source = '@weavr-kit/source'

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), backend()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: [source, ...defaultServerConditions] },
    // One file that runs wherever Node does: the sources it is made of have dependencies that the demo itself has not.
    ...(command === 'build' && { noExternal: true as const }),
  },
  build: isSsrBuild
    ? { target: 'node20', outDir: 'dist/server', copyPublicDir: false, rolldownOptions: { input: ['server/main.ts', 'server/sandbox.ts'] } }
    : { target: 'es2022', outDir: 'dist/app' },
  server: { host: '127.0.0.1', port: 5173 },
}))

/** While developing, the demo's server answers from within Vite's. */
function backend(): Plugin {
  return {
    name: 'demo-backend',
    apply: 'serve',
    async configureServer(vite) {
      const module = (await vite.ssrLoadModule('/server/startBackend.ts')) as { startBackend: typeof startBackend }
      const started = await module.startBackend(process.env)
      const listener = getRequestListener(started.app.fetch)
      vite.httpServer?.once('close', () => void started.close())
      vite.middlewares.use((incoming, outgoing, next) => {
        if (/^\/(api|lab)(\/|\?|$)/.test(incoming.url ?? '')) void listener(incoming, outgoing)
        else next()
      })
    },
  }
}
