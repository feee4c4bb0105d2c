import { isNormalPath } from './isNormalPath.js'
import type { ContractOperation } from '@weavr-kit/core/contract'
import { createRouter } from './createRouter.js'
import { refuse } from '../calls/Refusal.js'

export interface FoundRoute {
  operation: ContractOperation
  /** Weavr's own, after the base address. */
  path: string
}

/**
 * Finds what a request asks for, below `basePath`.
 * @throws {Refusal} where that is nothing that is forwarded
 */
export function createRouteFinder(
  operations: readonly ContractOperation[],
  basePath: string,
): (method: string, pathname: string) => FoundRoute {
  const route = createRouter(operations)
  /** Ends like an operation's path, after something that basePath does not name. */
  const isElsewhere = (pathname: string) =>
    pathname.split('/').some((_, index, segments) => {
      const found = route('', `/${segments.slice(index + 1).join('/')}`)
      return 'allowedMethods' in found && found.allowedMethods.length > 0
    })
  const elsewhere = () =>
    refuse(
      404,
      'WRONG_BASE_PATH',
      `This proxy takes paths that begin with ${basePath || '/'}. Set its basePath to what comes before Weavr’s own path.`,
    )

  return (method, given) => {
    if (!isNormalPath(given)) throw pathNotNormal()
    // Frameworks that end every path with a slash (`trailingSlash` in Next.js) mean the same path.
    const pathname = given.replace(/\/$/, '')
    const isBelow = pathname.startsWith(`${basePath}/`)
    const found = route(method, isBelow ? pathname.slice(basePath.length) : pathname)
    if ('allowedMethods' in found && found.allowedMethods.length === 0) {
      throw isElsewhere(pathname)
        ? elsewhere()
        : refuse(404, 'NOT_FORWARDED', 'This proxy forwards no such operation.')
    }
    if (!isBelow) throw elsewhere()
    if ('allowedMethods' in found) {
      const allow = found.allowedMethods.join(', ')
      throw refuse(405, 'METHOD_NOT_ALLOWED', `This path takes ${allow}.`, { allow })
    }
    return found
  }
}

export const pathNotNormal = () =>
  refuse(
    400,
    'PATH_NOT_NORMAL',
    'The path has dots, doubled slashes or percent signs, so that it could be read as another. Send it as it is in the contract.',
  )
