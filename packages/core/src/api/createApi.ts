import type { FetchOptions, FetchResponse } from 'openapi-fetch'
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import { ApiError } from '../errors/ApiError.js'
import { loggableCause } from '../errors/loggableCause.js'
import { NetworkError } from '../errors/NetworkError.js'
import { isWeavrError } from './isWeavrError.js'
import type { WeavrError } from '../errors/WeavrError.js'
import type { RequestIntent } from '../session/SessionState.js'
import type { OriginGuard } from './createOriginGuard.js'
import { readApiError } from './readApiError.js'
import type { paths } from './schema.generated.js'
import type { Dispatch } from './Dispatch.js'
import { toUrl, type UrlParams } from './toUrl.js'

/** What a caller may say about a call beside its parameters. */
export interface CallOptions {
  /** @default inferred: writes are `user`; reads are `user` shortly after input, else `background` */
  intent?: RequestIntent
  /**
   * Instead of the session's token: `false` sends none (signing in, registering), a string is a token that
   * has no session, such as an `AUTH` token. The session neither gates such a call nor learns of it. @default
   * the session's
   */
  token?: string | false
}

type CallInit<Operation> = Pick<
  FetchOptions<Operation>,
  ('params' | 'body') & keyof FetchOptions<Operation>
> &
  CallOptions & {
    signal?: AbortSignal
    /**
     * True when `signal` aborts by itself once the session ends, as that of a query in a purged cache does.
     * @default false
     */
    endsWithSession?: boolean
    /** How to read the body; `blob` for the answers that are files. @default 'json' */
    parseAs?: 'blob'
    /**
     * Makes the error of a refusal from its answer, whose body is dropped afterwards.
     * @default by the contract's error bodies
     */
    readError?: (response: Response) => Promise<WeavrError>
  }

/**
 * @throws {SessionError | NetworkError | ApiError} always one of the kit's errors; never resolves to an error
 *   body.
 */
export type ApiMethod<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends CallInit<paths[Path][Method & keyof paths[Path]]>,
>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [Init?] : [Init]
) => Promise<
  NonNullable<FetchResponse<paths[Path][Method & keyof paths[Path]] & {}, Init, MediaType>['data']>
>

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
  endsWithSession?: boolean
  parseAs?: 'blob'
  readError?: typeof readApiError
}

/** What a caller is told of what was caught. */
function toFailure(caught: unknown, sent: string): unknown {
  if (isWeavrError(caught)) return caught
  // A parser quotes what it could not read, so its error is not kept as the cause.
  return caught instanceof SyntaxError
    ? new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })
    : new NetworkError(loggableCause(caught, sent))
}

/**
 * A page or an error with status 200 must not be saved as the file that was asked for.
 * @throws {ApiError} `UNEXPECTED_ANSWER`
 */
function readFile(response: Response, accept: string | undefined): Promise<Blob> {
  const type = response.headers.get('content-type')?.toLowerCase() ?? ''
  if (/html|json/.test(type) && !(accept && type.startsWith(accept)))
    throw new ApiError({ code: 'UNEXPECTED_ANSWER', status: response.status })
  return response.blob()
}

async function parseIfAny(response: Response): Promise<unknown> {
  const text = await response.text()
  return text ? (JSON.parse(text) as unknown) : undefined
}

async function fail(response: Response, readError: typeof readApiError): Promise<never> {
  throw await readError(response)
}

/** Told in development of what went wrong with a call. */
export type Advise = (error: unknown, path: string) => void

export function createApi(
  baseUrl: string,
  dispatch: Dispatch,
  send: typeof fetch,
  guard: OriginGuard,
  advise?: Advise,
): WeavrApi {
  const call =
    (method: string) =>
    async (path: string, given: Call = {}) => {
      const { params = {}, signal, token, parseAs, readError = readApiError } = given
      const url = baseUrl + toUrl(path, params)
      const read = (response: Response): Promise<unknown> => {
        if (!response.ok) return fail(response, readError)
        if (parseAs) return readFile(response, params.header?.accept)
        // Quicker than by way of a text. What is asked for always has a body; what is written may be answered
        // without one.
        return method === 'GET' ? response.json() : parseIfAny(response)
      }
      const body = JSON.stringify(given.body)
      try {
        const headers = body ? { ...params.header, 'content-type': 'application/json' } : params.header
        if (token === undefined) {
          const { intent, endsWithSession } = given
          return await dispatch.send(
            url,
            { method, headers, body, signal, intent, endsWithSession, reachesWeavr: true },
            read,
          )
        }
        // A password is as little for everybody on the way as a token.
        const address = guard(url)
        if (!token) return await read(await send(address, { method, headers, body, signal }))
        const signed = { ...headers, authorization: `Bearer ${token}` }
        // A sign-out often comes with leaving the page.
        return await read(await send(address, { method, headers: signed, body, signal, keepalive: true }))
      } catch (error) {
        if (signal?.aborted) throw error
        const failure = toFailure(error, `${token || ''} ${body}`)
        advise?.(failure, path)
        throw failure
      }
    }
  return {
    GET: call('GET'),
    POST: call('POST'),
    PATCH: call('PATCH'),
    DELETE: call('DELETE'),
  } as unknown as WeavrApi
}
