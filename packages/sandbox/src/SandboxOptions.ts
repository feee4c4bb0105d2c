import type { Timers } from '@weavr-kit/core'
import type { RateLimit } from './pipeline/countCall.js'
import type { DefaultRouting } from './pipeline/routeVersion.js'
import type { SeedName } from './seeds/seeds.js'
import type { SandboxState } from './state/SandboxState.js'
import type { WebhookAddress, WebhookFailure } from './webhooks/createWebhookSender.js'

export interface SandboxOptions {
  /** The server's time. @default the system's */
  clock?: { wallMs(): number }
  /** What delays by faults, and webhooks, go by. @default the system's */
  timers?: Timers
  /** What is there at the start. @default 'demo-company' */
  seed?: SeedName
  /**
   * What is there at the start instead of a seed: what `save` gave, also after it was a file. It is copied.
   */
  state?: SandboxState
  /** The one `api-key` that is let in. @default 'sandbox-key' */
  apiKey?: string
  /** The one `programme-key` that the Simulator API lets in. @default 'sandbox-programme-key' */
  programmeKey?: string
  /** How long a token lives after the last accepted request, in milliseconds. @default 300000 */
  lifetimeMs?: number
  /** A hard end for every token, in whole seconds of milliseconds; it is the token's `exp`. @default none */
  maxSessionMs?: number
  /** Every sign-in answers an `AUTH` token, even for a user with one identity. @default false */
  alwaysExchange?: boolean
  /**
   * How many calls may redeem one password token of the secure UI: 2 for apps that create a password and sign
   * in with the same token.
   * @default 1
   */
  passwordTokenUses?: 1 | 2
  /**
   * Which shape a statement has for calls without `x-api-version: LATEST`: Weavr's document leaves it to the
   * tenant.
   * @default 'deprecated'
   */
  defaultRouting?: DefaultRouting
  /** Operations (`operationId`) that only a stepped-up session may call. @default none */
  stepUpFor?: readonly string[]
  /**
   * True for Weavr's limits (100 a minute, 1,000 an hour, 10,000 a day), or limits of your own.
   * @default false
   */
  rateLimits?: boolean | readonly RateLimit[]
  /**
   * Servers that are sent a signed webhook for whatever happens, as Weavr does. With any, `close` it in the
   * end: it waits for what is due.
   * @default none
   */
  webhooks?: readonly WebhookAddress[]
  /** Hears of a webhook that was not taken, after several attempts. */
  onWebhookGivenUp?(failure: WebhookFailure): void
}
