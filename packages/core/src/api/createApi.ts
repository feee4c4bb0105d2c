import type { FetchOptions, FetchResponse } from 'openapi-fetch'
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import type { RequestIntent } from '../session/SessionState.js'
import type { paths } from './schema.generated.js'

/** What a caller may say about a call beside its parameters. */
export interface CallOptions {
  /** @default inferred: writes are `user`; reads are `user` shortly after input, else `background` */
  intent?: RequestIntent
}

/** @throws {SessionError | NetworkError | ApiError} always one of the kit's errors; a promise never resolves to an error body. */
export type ApiMethod<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends FetchOptions<paths[Path][Method & keyof paths[Path]]> & CallOptions,
>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [Init?] : [Init]
) => Promise<NonNullable<FetchResponse<paths[Path][Method & keyof paths[Path]] & {}, Init, MediaType>['data']>>

export interface WeavrApi {
  GET: ApiMethod<'get'>
  POST: ApiMethod<'post'>
  PATCH: ApiMethod<'patch'>
  DELETE: ApiMethod<'delete'>
}
