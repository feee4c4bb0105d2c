import type { Timers } from '@weavr-kit/core'
import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'
import { runAgenda } from './agenda/runAgenda.js'
import { reverseCardPayment, settleCardPayment } from './api/card-payments/closeCardPayment.js'
import { verifyIdentity } from './api/identities/verifyIdentity.js'
import { createFaults, type Faults } from './faults/createFaults.js'
import { sufferFault } from './faults/sufferFault.js'
import { toResponse, type Answer } from './pipeline/Answer.js'
import { weavrRateLimits, type RateLimit } from './pipeline/countCall.js'
import { createPipeline } from './pipeline/createPipeline.js'
import { createRoutes, type Route } from './pipeline/createRoutes.js'
import { notFound, Refusal } from './pipeline/Refusal.js'
import { sharedValidator } from './pipeline/sharedValidator.js'
import { seeds, type SeedName } from './seeds/seeds.js'
import { createSimulator } from './simulator/createSimulator.js'
import { answerSecureUi } from './secure-ui/answerSecureUi.js'
import { createSandboxContext } from './state/createSandboxContext.js'
import { createSandboxState, type SandboxState } from './state/SandboxState.js'

export interface SandboxOptions {
  /** The server's time. @default the system's */
  clock?: { wallMs(): number }
  /** What delays by faults go by. @default the system's */
  timers?: Timers
  /** What is there at the start. @default 'demo-company' */
  seed?: SeedName
  /** What is there at the start instead of a seed: what `save` gave, also after it was a file. It is copied. */
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
  /** Operations (`operationId`) that only a stepped-up session may call. @default none */
  stepUpFor?: readonly string[]
  /** True for Weavr's limits (100 a minute, 1,000 an hour, 10,000 a day), or limits of your own. @default false */
  rateLimits?: boolean | readonly RateLimit[]
}

export interface Sandbox {
  /** Answers as Weavr would. @throws {TypeError} only for a fault that says so, as `fetch` does when it cannot connect */
  fetch(request: Request): Promise<Response>
  /**
   * Answers what the origin of Weavr's secure UI would: the script at `/app/secure/static/client.1.js`, its frames, and what they
   * ask. Serve it from an origin of its own, as `startSandboxServer` does.
   */
  fetchSecureUi(request: Request): Promise<Response>
  /** The path that every operation's path follows: `/multi`. */
  basePath: string
  /** The key that `fetch` demands in `api-key`. */
  apiKey: string
  /** The path of the Simulator API: `/simulate/api`. It plays the world outside: banks, merchants, people with phones. */
  simulatorPath: string
  /** The key that the Simulator API demands in `programme-key`. */
  programmeKey: string
  faults: Faults
  /** All it knows, for tests to look at. After a reset it is another object. */
  readonly state: SandboxState
  /** Verifies an identity, which KYB or KYC would: only then may it hold accounts and cards. */
  verifyIdentity(identityId: string): void
  /** Settles a card payment before its time. False when there is none that waits for it. */
  settleCardPayment(cardPaymentId: string): boolean
  /** Lets the merchant give a card payment up before it is settled. False when there is none that could be. */
  reverseCardPayment(cardPaymentId: string): boolean
  /** A copy of all it knows, plain JSON: keep it, and start with it again by `createSandbox({ state })`. Holds passwords and tokens of the sandbox. */
  save(): SandboxState
  /** Starts over from a seed or from a state that was saved, and drops the faults. @default what it was made with */
  reset(from?: SeedName | SandboxState): void
}

const basePath = '/multi'
const simulatorPath = '/simulate/api'

const systemTimers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}

/**
 * Makes a Weavr in memory: a web-standard handler with the state, the rules and the time limits of the real one.
 * Keeps nothing outside itself and reads no clock but the one it is given.
 * @example
 * const sandbox = createSandbox()
 * const headers = { 'api-key': sandbox.apiKey, 'content-type': 'application/json' }
 * const body = JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } })
 * const answer = await sandbox.fetch(new Request('http://sandbox/multi/login_with_password', { method: 'POST', headers, body }))
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock, timers = systemTimers, seed = 'demo-company', apiKey = 'sandbox-key', stepUpFor = [] } = options
  const { state: beginning = seed, programmeKey = 'sandbox-programme-key' } = options
  const { lifetimeMs = 300_000, maxSessionMs, alwaysExchange = false, rateLimits = false } = options
  const limits = rateLimits === true ? weavrRateLimits : rateLimits === false ? [] : rateLimits
  const now = () => clock?.wallMs() ?? Date.now()
  const routes = createRoutes(contractOperations)
  const simulator = createSimulator({ programmeKey })
  const faults = createFaults()
  let { context, pipeline } = start(beginning)
  let answers = 0

  function start(from: SeedName | SandboxState) {
    const state = typeof from === 'string' ? createSandboxState() : { ...createSandboxState(), ...copyOf(from) }
    const context = createSandboxContext({ state, now, lifetimeMs, maxSessionMs, alwaysExchange })
    if (typeof from === 'string') seeds[from](context)
    return { context, pipeline: createPipeline({ context, validator: sharedValidator(), apiKey, stepUpFor, rateLimits: limits }) }
  }

  function findRoute(request: Request): Route<ContractOperation> | Refusal {
    try {
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith(`${basePath}/`)) throw notFound('There is no such path.')
      return routes.find(request.method, pathname.slice(basePath.length))
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }

  async function answer(request: Request): Promise<Answer> {
    runAgenda(context)
    const { pathname } = new URL(request.url)
    if (pathname.startsWith(`${simulatorPath}/`)) return simulator(pathname.slice(simulatorPath.length), request, context)
    const route = findRoute(request)
    const act = () => (route instanceof Refusal ? Promise.reject(route) : pipeline(route, request))
    const fault = faults.take(route instanceof Refusal ? undefined : route.operation.operationId, request)
    return fault ? sufferFault(fault, request, timers, act) : act()
  }

  return {
    basePath,
    apiKey,
    simulatorPath,
    programmeKey,
    faults,
    get state() {
      runAgenda(context)
      return context.state
    },
    async fetch(request) {
      answers += 1
      const requestRef = `sandbox-${String(answers).padStart(8, '0')}`
      const given = await answer(request).catch((error: unknown) => {
        if (error instanceof Refusal) return error.answer
        throw error
      })
      return toResponse(given, requestRef)
    },
    fetchSecureUi(request) {
      runAgenda(context)
      return answerSecureUi(request, context)
    },
    verifyIdentity(identityId) {
      const identity = context.state.identities[identityId]
      if (!identity) throw new RangeError(`The sandbox has no identity ${identityId}.`)
      verifyIdentity(context.state, identity)
    },
    settleCardPayment: (cardPaymentId) => settleCardPayment(cardPaymentId, context),
    reverseCardPayment: (cardPaymentId) => reverseCardPayment(cardPaymentId, context),
    save() {
      runAgenda(context)
      return copyOf(context.state)
    },
    reset(from = beginning) {
      faults.clear()
      ;({ context, pipeline } = start(from))
    },
  }
}

const copyOf = (state: SandboxState) => JSON.parse(JSON.stringify(state)) as SandboxState
