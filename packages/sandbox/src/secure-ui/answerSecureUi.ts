import { toResponse } from '../pipeline/Answer.js'
import { Refusal } from '../pipeline/Refusal.js'
import type { SandboxContext } from '../state/SandboxContext.js'
import { secureUi } from './secureUi.js'
import { secureUiFiles } from './secureUiFiles.js'

const base = '/app/secure/'

/** A frame loads nothing from elsewhere but the fonts and styles that its page names, and talks to its own server only. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self' https:; font-src https:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** All that the secure UI's origin answers: the script, the frames, and what the frames ask. */
export async function answerSecureUi(request: Request, context: SandboxContext): Promise<Response> {
  const { pathname } = new URL(request.url)
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : ''
  if (!path.startsWith('api/')) {
    const file = request.method === 'GET' && Object.hasOwn(secureUiFiles, path) ? secureUiFiles[path] : undefined
    if (!file) return new Response('Not found', { status: 404 })
    const headers = { 'content-type': `${file.contentType}; charset=utf-8`, 'content-security-policy': policy, 'cache-control': 'no-store' }
    return new Response(file.text, { headers })
  }
  try {
    return toResponse(await secureUi(path.slice('api/'.length), request, context), 'secure-ui')
  } catch (error) {
    if (error instanceof Refusal) return toResponse(error.answer, 'secure-ui')
    throw error
  }
}
