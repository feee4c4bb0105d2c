import { docsUrlOf, type WeavrError } from '../errors/WeavrError.js'
import type { Platform } from '../platform/Platform.js'
import type { Advise } from './createApi.js'
import { isWeavrError } from './isWeavrError.js'

/** The mistakes of a first day, each with its anchor in docs/errors.md. */
const likely = {
  'no-proxy': (base: string) =>
    `Nothing that speaks for Weavr answers at ${base}. Mount createWeavrProxy there, or let your development server forward that path to it.`,
  'proxy-down': (base: string) =>
    `What should answer at ${base} could not be reached. Is the server with your proxy running?`,
  'wrong-path': () =>
    'The proxy was reached, but by another path than it was told. Its option basePath is what comes before Weavr’s own path.',
  'wrong-key': () =>
    'Weavr lets nobody in with the API key of your proxy. Check the key, and that it belongs to the address in the proxy’s baseUrl.',
  'no-multi': () =>
    'The proxy runs, but what answers where its baseUrl points knows no sign-in. Does the baseUrl end in /multi?',
  'weavr-unreachable': () =>
    'The proxy runs, but nothing answers where its baseUrl points. Is the sandbox running, on that port?',
}

function likelyCause({ code }: WeavrError, path: string): keyof typeof likely | undefined {
  if (code === 'WRONG_BASE_PATH' || code === 'NOT_FORWARDED') return 'wrong-path'
  if (code === 'UPSTREAM_UNREACHABLE' || code === 'UPSTREAM_UNEXPECTED') return 'weavr-unreachable'
  if (code === 'HTTP_404' || code === 'HTTP_405' || code === 'UNEXPECTED_ANSWER') return 'no-proxy'
  if (code === 'network' || /^HTTP_50[0234]$/.test(code)) return 'proxy-down'
  // The first call of all has no token that could be dead, and nothing that could be missing.
  if (path !== '/login_with_password') return undefined
  return code === 'HTTP_401' ? 'wrong-key' : code === 'NOT_FOUND' ? 'no-multi' : undefined
}

/** Says in the console what is likely wrong with the set-up, and where to read on; each cause once. */
export function createAdvice(base: string, platform: Pick<Platform, 'advise'>): Advise {
  const given = new Set<string>()
  return (error, path) => {
    const cause = isWeavrError(error) && likelyCause(error, path)
    if (!cause || given.has(cause)) return
    given.add(cause)
    platform.advise(`Weavr Kit: ${likely[cause](base || '/')} ${docsUrlOf(cause)}`)
  }
}
