import { usualBudget } from '../budget/createBudget.js'
import type { CookieSessionOptions } from '../cookies/CookieSessionOptions.js'
import { usualLimits, type Limits } from '../limits/createLimiter.js'
import { createMemoryStore } from '../store/createMemoryStore.js'
import type { WhenStoreFails } from '../store/createStoreAsker.js'
import { insideOfSignals, type SignalsInside } from '../signals/insideOfSignals.js'
import type { CallWindow, WeavrStore } from '../store/WeavrStore.js'
import { failOption } from '../calls/failOption.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

/** What is between calls: limits, the budget, sessions in cookies, and the store beneath them. */
export interface SharingSettings {
  store: WeavrStore
  whenStoreFails: WhenStoreFails
  limits: Limits
  addressHeader: string | undefined
  budget: readonly CallWindow[] | undefined
  session: CookieSessionOptions | undefined
  firstPasswordByTicket: boolean
  signals: SignalsInside | undefined
}

/** Shorter ones could be guessed. */
const MIN_SECRET_LENGTH = 32

/** @throws {ConfigurationError} `invalid-options`; it never quotes a value. */
export function readSharingOptions(options: WeavrProxyOptions): SharingSettings {
  const signals = options.signals && insideOfSignals(options.signals)
  const {
    store = signals?.store,
    whenStoreFails = 'open',
    addressHeader,
    firstPasswordByTicket = true,
  } = options
  if (store !== undefined && typeof (store as Partial<WeavrStore> | null)?.enter !== 'function')
    failOption('store', 'what createMemoryStore or createRedisStore gives')
  if (options.signals !== undefined && (!signals || signals.store !== store))
    failOption('signals', 'what createWeavrSignals gives, made with the same store')
  if (!['open', 'closed'].includes(whenStoreFails)) failOption('whenStoreFails', 'open or closed')
  if (addressHeader !== undefined && !/^[\w-]+$/.test(addressHeader))
    failOption('addressHeader', 'the name of a header, such as x-real-ip')
  if (typeof firstPasswordByTicket !== 'boolean') failOption('firstPasswordByTicket', 'true or false')
  return {
    store: store ?? createMemoryStore(),
    signals,
    whenStoreFails,
    limits: readLimits(options.limits),
    addressHeader: addressHeader?.toLowerCase(),
    budget: readBudget(options.budget),
    session: readSession(options.session),
    firstPasswordByTicket,
  }
}

function isWindow(given: unknown): given is CallWindow {
  const { ms, calls } = (given ?? {}) as Partial<CallWindow>
  return Number.isInteger(ms) && ms! > 0 && Number.isInteger(calls) && calls! >= 0
}

function readLimits(given: WeavrProxyOptions['limits'] = {}): Limits {
  const isRight = Object.entries(given).every(
    ([kind, window]) => Object.hasOwn(usualLimits, kind) && isWindow(window),
  )
  if (!isRight)
    failOption('limits', `an object with any of ${Object.keys(usualLimits).join(', ')}, each { ms, calls }`)
  return { ...usualLimits, ...given }
}

function readBudget(given: WeavrProxyOptions['budget']): readonly CallWindow[] | undefined {
  if (given === undefined) return undefined
  if (given === 'usual') return usualBudget
  const isList: boolean = Array.isArray(given)
  const isRight =
    isList &&
    given.length > 0 &&
    given.every((window, index) => isWindow(window) && (index === 0 || window.ms > given[index - 1]!.ms))
  return isRight ? given : failOption('budget', "'usual', or a list of { ms, calls }, the shortest first")
}

function readSession(given: WeavrProxyOptions['session']): CookieSessionOptions | undefined {
  if (given === undefined) return undefined
  const { mode, secrets, tokenForFrames = false, ...others } = (given as CookieSessionOptions | null) ?? {}
  const hasSecrets =
    Array.isArray(secrets) &&
    secrets.length > 0 &&
    secrets.every((secret: unknown) => typeof secret === 'string' && secret.length >= MIN_SECRET_LENGTH)
  const isRight = mode === 'cookie' && typeof tokenForFrames === 'boolean' && Object.keys(others).length === 0
  if (!isRight || !hasSecrets)
    failOption(
      'session',
      `{ mode: 'cookie', secrets }, with secrets of ${MIN_SECRET_LENGTH} signs or more. Are the environment variables set on this server?`,
    )
  return given
}
