import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'

/** Nothing from elsewhere but the secure UI's script and its frames, nothing inline. */
const policyWith = (secureOrigin: string) => [
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
].join('; ')

/** Serves the built app. Every address that is no file is the app's own business. */
export async function addApp(app: Hono, folder: string, secureOrigin: string): Promise<void> {
  const policy = policyWith(secureOrigin)
  const page = await readFile(`${folder}/index.html`, 'utf8')
  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', policy)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
  })
  app.use(
    '/assets/*',
    // Their names change with their content.
    serveStatic({ root: folder, onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }),
  )
  app.use('/selvedge.svg', serveStatic({ root: folder }))
  app.get('/assets/*', (c) => c.notFound())
  app.get('*', (c) => c.html(page, 200, { 'cache-control': 'no-store' }))
}
