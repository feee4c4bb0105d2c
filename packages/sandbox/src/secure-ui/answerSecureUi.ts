import { toResponse } from '../answers/toResponse.js'
import { Refusal } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { secureUi } from './secureUi.js'
import { secureUiFiles } from './secureUiFiles.js'

/** Beside it, the same script as its newer versions are: `/newer` behind the origin. */
const base = /^(\/newer)?\/app\/secure\//

/**
 * A frame loads nothing from elsewhere but the fonts and styles that its page names, and talks to its own
 * server only.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' https:; font-src https:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** All that the secure UI's origin answers: the script, the frames, and what the frames ask. */
export async function answerSecureUi(request: Request, context: SandboxContext): Promise<Response> {
  const { pathname } = new URL(request.url)
  const path = base.test(pathname) ? pathname.replace(base, '') : ''
  if (!path.startsWith('api/')) {
    const file =
      request.method === 'GET' && Object.hasOwn(secureUiFiles, path) ? secureUiFiles[path] : undefined
    if (!file) return new Response('Not found', { status: 404 })
    const headers = {
      'content-type': `${file.contentType}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    }
    return new Response(file.text, { headers })
  }
  try {
    return toResponse(await secureUi(path.slice('api/'.length), request, context), 'secure-ui')
  } catch (error) {
    if (error instanceof Refusal) return toResponse(error.answer, 'secure-ui')
    throw error
  }
}
