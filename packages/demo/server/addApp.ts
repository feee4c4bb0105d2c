import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { addStart } from './addStart.js'
import type { Backend } from './startBackend.js'

/** Nothing from elsewhere but the secure UI's script and its frames, nothing inline. */
const policyWith = (secureOrigin: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${secureOrigin}`,
    `frame-src ${secureOrigin}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // Nothing turns text into a script but the kit, which loads the secure UI's.
    "require-trusted-types-for 'script'",
    "trusted-types weavr-kit 'allow-duplicates'",
  ].join('; ')

/** Serves the built app. Every address that is no file is the app's own business. */
export async function addApp(app: Hono, folder: string, { secureOrigin, readStart }: Backend): Promise<void> {
  const policy = policyWith(secureOrigin)
  const page = await readFile(`${folder}/index.html`, 'utf8')
  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', policy)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
  })
  // Here, and not before the proxy: an answer with a token in it must not tell by its length what else it
  // says.
  app.use(compress())
  app.use(
    '/assets/*',
    // Their names change with their content.
    serveStatic({
      root: folder,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use('/selvedge.svg', serveStatic({ root: folder }))
  app.get('/assets/*', (c) => c.notFound())
  app.get('*', async (c) => c.html(addStart(page, await readStart()), 200, { 'cache-control': 'no-store' }))
}
