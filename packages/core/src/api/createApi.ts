import createClient, { type FetchOptions, type FetchResponse } from 'openapi-fetch'
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import { ApiError } from '../errors/ApiError.js'
import { NetworkError } from '../errors/NetworkError.js'
import { isWeavrError } from '../errors/WeavrError.js'
import type { RequestIntent } from '../session/SessionState.js'
import type { AuthorizedFetch } from './createAuthorizedFetch.js'
import { readApiError } from './readApiError.js'
import type { paths } from './schema.generated.js'

/** What a caller may say about a call beside its parameters. */
export interface CallOptions {
  /** @default inferred: writes are `user`; reads are `user` shortly after input, else `background` */
  intent?: RequestIntent
  /**
   * Instead of the session's token: `false` sends none (signing in, registering), a string is a token that has no session,
   * such as an `AUTH` token. The session neither gates such a call nor learns of it. @default the session's
   */
  token?: string | false
}

/** @throws {SessionError | NetworkError | ApiError} always one of the kit's errors; never resolves to an error body. */
export type ApiMethod<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends FetchOptions<paths[Path][Method & keyof paths[Path]]> & CallOptions,
>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [Init?] : [Init]
) => Promise<NonNullable<FetchResponse<paths[Path][Method & keyof paths[Path]] & {}, Init, MediaType>['data']>>

/** One method per HTTP verb over the contract's paths, resolving to the answer's body. */
export interface WeavrApi {
  GET: ApiMethod<'get'>
  POST: ApiMethod<'post'>
  PATCH: ApiMethod<'patch'>
  DELETE: ApiMethod<'delete'>
}

export function createApi(baseUrl: string, authorizedFetch: AuthorizedFetch, send: typeof fetch): WeavrApi {
  const client = createClient<paths>({
    baseUrl,
    async fetch(request) {
      const { intent, token } = request as Request & CallOptions
      if (token) request.headers.set('authorization', 'Bearer ' + token)
      const response = await (token === undefined ? authorizedFetch(request, { intent, reachesWeavr: true }) : send(request))
      if (!response.ok) throw await readApiError(response)
      return response
    },
  })
  const method = (verb: HttpMethod) => async (path: never, init: never) => {
    try {
      return (await client.request(verb, path, init)).data
    } catch (error) {
      if (isWeavrError(error) || (error as Error).name === 'AbortError') throw error
      // A parser quotes what it could not read, so its error is not kept as the cause.
      throw error instanceof SyntaxError ? new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 }) : new NetworkError(error)
    }
  }
  return { GET: method('get'), POST: method('post'), PATCH: method('patch'), DELETE: method('delete') } as unknown as WeavrApi
}
