import type { ContractOperation } from '@weavr-kit/core/contract'
import type { CookieSessionOptions } from '../cookies/CookieSessionOptions.js'
import type { Limits } from '../limits/createLimiter.js'
import type { WeavrSignals } from '../signals/WeavrSignals.js'
import type { WhenStoreFails } from '../store/createStoreAsker.js'
import type { CallWindow, WeavrStore } from '../store/WeavrStore.js'
import type { Fill } from './createFieldPolicy.js'
import type { ProxiedRequest } from './ProxiedRequest.js'

export interface WeavrProxyOptions {
  /**
   * The account's API key: a secret, so from the environment, never from code. A function is asked at each
   * call, so that keys may change.
   */
  apiKey: string | (() => string | Promise<string>)
  /**
   * Where Weavr answers: `https://sandbox.weavr.io/multi`, or `https://api.weavr.io/multi` when live. Plain
   * `http` only to this machine or a container's name.
   */
  baseUrl: string
  /** Where the proxy is mounted, e.g. `/api/weavr`; taken off every path. @default '' */
  basePath?: string
  /**
   * Which operations of the contract are forwarded: their ids, or a function that says yes or no.
   * @default all that a payer's token protects, and those with which one signs in or registers
   */
  allow?: readonly string[] | ((operation: ContractOperation) => boolean)
  /**
   * Other origins, such as `https://app.example.com`, whose pages may call.
   * @default the proxy's own alone
   */
  trustedOrigins?: readonly string[]
  /**
   * Sets fields that are the server's, such as `profileId` and `ipAddress` of a registration; laid over what
   * the browser sent.
   */
  fill?: Fill
  /**
   * Server's fields that a browser may set all the same: any of `profileId`, `feeGroup`, `tag`, `userTag`,
   * `ipAddress`.
   * @default none
   */
  allowFields?: readonly string[]
  /**
   * Whether a first password takes the ticket that a registration leaves in the browser. `false` where your
   * server registers people: then everybody who learns a user's id may set it.
   * @default true
   */
  firstPasswordByTicket?: boolean
  /**
   * `{ mode: 'cookie', secrets }` keeps tokens out of pages, in a sealed cookie that no script can read;
   * clients then say `tokenIn: 'cookie'`.
   * @default pages have their token
   */
  session?: CookieSessionOptions
  /**
   * What the instances of this server share: counts, and ends of sessions.
   * @default the memory of this process
   */
  store?: WeavrStore
  /**
   * What `createWeavrSignals` gives, with the same store: pages may then listen at `/signals`.
   * @default they may not
   */
  signals?: WeavrSignals
  /**
   * What happens to calls while the store does not answer: they go on uncounted, or are refused with 503.
   * @default 'open'
   */
  whenStoreFails?: WhenStoreFails
  /** How many calls one token, address or e-mail may make. @default `usualLimits` */
  limits?: Partial<Limits>
  /**
   * The header in which your balancer says whom it speaks for, such as `x-real-ip`; a browser must not be able
   * to set it. Without it, all strangers together have the calls of one address.
   */
  addressHeader?: string
  /**
   * The calls that Weavr allows your programme, the shortest window first, to be shared out: background calls
   * wait first, payments never. `'usual'` is 100 a minute, 1,000 an hour and 10,000 a day.
   * @default not shared out
   */
  budget?: 'usual' | readonly CallWindow[]
  /** Hears of every call once it is over: no token, no body, no id of anybody. What it throws is dropped. */
  onRequest?: (request: ProxiedRequest) => void
  /** Sends the requests. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch
  /** How long a call may take from its arrival to the end of its answer, in milliseconds. @default 30000 */
  timeoutMs?: number
  /** The longest request body that is forwarded, in bytes. @default 1048576 */
  maxBodyBytes?: number
  /** What all bodies under way may hold together, in bytes; beyond it the answer is 503. @default 16777216 */
  maxBodiesBytes?: number
}
