import type { FetchOptions, FetchResponse } from 'openapi-fetch'
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import { ApiError } from '../errors/ApiError.js'
import { NetworkError } from '../errors/NetworkError.js'
import { isWeavrError, type WeavrError } from '../errors/WeavrError.js'
import type { RequestIntent } from '../session/SessionState.js'
import type { OriginGuard } from './createOriginGuard.js'
import { readApiError } from './readApiError.js'
import type { paths } from './schema.generated.js'
import type { StepUpSlot } from './StepUpSlot.js'
import { toUrl, type UrlParams } from './toUrl.js'

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

type CallInit<Operation> = Pick<FetchOptions<Operation>, ('params' | 'body') & keyof FetchOptions<Operation>> &
  CallOptions & {
    signal?: AbortSignal
    /** How to read the body; `blob` for the answers that are files. @default 'json' */
    parseAs?: 'blob'
    /** Makes the error of a refusal from its answer, whose body is dropped afterwards. @default by the contract's error bodies */
    readError?: (response: Response) => Promise<WeavrError>
  }

/** @throws {SessionError | NetworkError | ApiError} always one of the kit's errors; never resolves to an error body. */
export type ApiMethod<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends CallInit<paths[Path][Method & keyof paths[Path]]>,
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

/** A call as it arrives: the types above have seen to it that it fits. */
interface Call extends CallOptions {
  params?: UrlParams & { header?: Record<string, string> }
  body?: unknown
  signal?: AbortSignal
  parseAs?: 'blob'
  readError?: typeof readApiError
}

export function createApi(baseUrl: string, slot: StepUpSlot, send: typeof fetch, guard: OriginGuard): WeavrApi {
  const call =
    (method: string) =>
    async (path: string, { params = {}, body, signal, intent, token, parseAs, readError = readApiError }: Call = {}) => {
      const url = baseUrl + toUrl(path, params)
      const read = async (response: Response) => {
        if (!response.ok) throw await readError(response)
        if (parseAs) return response[parseAs]()
        // Quicker than by way of a text. What is asked for always has a body; what is written may be answered without one.
        if (method === 'GET') return response.json() as Promise<unknown>
        const text = await response.text()
        return text ? (JSON.parse(text) as unknown) : undefined
      }
      try {
        const headers = new Headers(params.header)
        if (body) headers.set('content-type', 'application/json')
        if (token) {
          guard(url)
          headers.set('authorization', `Bearer ${token}`)
        }
        // A sign-out often comes with leaving the page.
        const init = { method, signal, headers, body: JSON.stringify(body), keepalive: !!token }
        return await (token === undefined ? slot.send(url, { ...init, intent, reachesWeavr: true }, read) : read(await send(url, init)))
      } catch (error) {
        if (isWeavrError(error) || signal?.aborted) throw error
        // A parser quotes what it could not read, so its error is not kept as the cause.
        throw error instanceof SyntaxError ? new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 }) : new NetworkError()
      }
    }
  return { GET: call('GET'), POST: call('POST'), PATCH: call('PATCH'), DELETE: call('DELETE') } as unknown as WeavrApi
}
