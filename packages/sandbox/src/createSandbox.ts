import type { Timers } from '@weavr-kit/core'
import {
  contractOperations,
  type ContractOperation,
  type WebhookName,
  type WebhookPayloads,
} from '@weavr-kit/core/contract'
import { runAgenda } from './agenda/runAgenda.js'
import { agendaTasks } from './agendaTasks.js'
import { perform } from './handlers.js'
import { reverseCardPayment, settleCardPayment } from './payments/cards/closeCardPayment.js'
import { verifyIdentity } from './people/verifyIdentity.js'
import { createFaults, type Faults } from './faults/createFaults.js'
import { sufferFault } from './faults/sufferFault.js'
import { toResponse } from './answers/toResponse.js'
import type { Answer } from './state/Answer.js'
import { weavrRateLimits } from './pipeline/countCall.js'
import { createPipeline } from './pipeline/createPipeline.js'
import { createRoutes, type Route } from './pipeline/createRoutes.js'
import { notFound, Refusal } from './answers/Refusal.js'
import { routeVersion } from './pipeline/routeVersion.js'
import { sharedValidator } from './pipeline/sharedValidator.js'
import type { SandboxOptions } from './SandboxOptions.js'
import { seeds, type SeedName } from './seeds/seeds.js'
import { createSimulator } from './simulator/createSimulator.js'
import { answerSecureUi } from './secure-ui/answerSecureUi.js'
import { createSandboxContext } from './context/createSandboxContext.js'
import { createSandboxState } from './state/createSandboxState.js'
import { readSandboxState } from './state/readSandboxState.js'
import type { SandboxState } from './state/SandboxState.js'
import type { SandboxEvent } from './webhooks/SandboxEvent.js'
import { createWebhooks } from './webhooks/createWebhooks.js'

export interface Sandbox {
  /**
   * Answers as Weavr would.
   * @throws {TypeError} only for a fault that says so, as `fetch` does when it cannot connect
   */
  fetch(request: Request): Promise<Response>
  /**
   * Answers what the origin of Weavr's secure UI would: the script at `/app/secure/static/client.1.js`, its
   * frames, and what they ask. Serve it from an origin of its own, as `startSandboxServer` does.
   */
  fetchSecureUi(request: Request): Promise<Response>
  /** The path that every operation's path follows: `/multi`. */
  basePath: string
  /** The key that `fetch` demands in `api-key`. */
  apiKey: string
  /**
   * The path of the Simulator API: `/simulate/api`. It plays the world outside: banks, merchants, people with
   * phones.
   */
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
  /**
   * Lets the merchant give a card payment up before it is settled. False when there is none that could be.
   */
  reverseCardPayment(cardPaymentId: string): boolean
  /**
   * A copy of all it knows, plain JSON: keep it, and start with it again by `createSandbox({ state })`. Holds
   * passwords and tokens of the sandbox.
   */
  save(): SandboxState
  /**
   * Starts over from a seed or from a state that was saved, and drops the faults. @default what it was made
   * with
   * @throws {RangeError} for what is no state; all stays as it was then
   */
  reset(from?: SeedName | SandboxState): void
  /**
   * Does what has become due by the clock, as every call does first, and tells by webhook of that and of
   * whatever was changed in `state` by hand.
   */
  catchUp(): void
  /**
   * Sends a webhook of your own making: of what the sandbox does not do, or to see what your server makes of
   * it.
   * @throws {RangeError} for what is not as the contract says
   */
  tell<Name extends WebhookName>(name: Name, payload: WebhookPayloads[Name]): void
  /** Sends no more webhooks, and waits for nothing. */
  close(): void
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
 * Makes a Weavr in memory: a web-standard handler with the state, the rules and the time limits of the real
 * one. Keeps nothing outside itself and reads no clock but the one it is given, except for when a webhook is
 * sent.
 * @example
 * const sandbox = createSandbox()
 * const headers = { 'api-key': sandbox.apiKey, 'content-type': 'application/json' }
 * const body = JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } })
 * const answer = await sandbox.fetch(new Request('http://sandbox/multi/login_with_password', { method: 'POST', headers, body }))
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const {
    clock,
    timers = systemTimers,
    seed = 'demo-company',
    apiKey = 'sandbox-key',
    stepUpFor = [],
  } = options
  const { state: beginning = seed, programmeKey = 'sandbox-programme-key' } = options
  const {
    lifetimeMs = 300_000,
    maxSessionMs,
    alwaysExchange = false,
    passwordTokenUses = 1,
    rateLimits = false,
  } = options
  const { defaultRouting = 'deprecated', webhooks: addresses = [], onWebhookGivenUp } = options
  const limits = rateLimits === true ? weavrRateLimits : rateLimits === false ? [] : rateLimits
  const now = () => clock?.wallMs() ?? Date.now()
  const routes = createRoutes(contractOperations)
  const simulator = createSimulator({ programmeKey })
  const faults = createFaults()
  const webhooks = createWebhooks({
    addresses,
    apiKey,
    timers,
    now,
    // A receiver checks when one was sent, and knows nothing of a clock that is moved.
    processNow: () => Date.now(),
    catchUp,
    ...(onWebhookGivenUp && { onGivenUp: onWebhookGivenUp }),
  })
  let { context, pipeline } = start(beginning)
  let answers = 0

  function start(from: SeedName | SandboxState) {
    const state = typeof from === 'string' ? createSandboxState() : readSandboxState(from)
    const context = createSandboxContext({
      state,
      now,
      lifetimeMs,
      maxSessionMs,
      alwaysExchange,
      passwordTokenUses,
      perform,
    })
    if (typeof from === 'string') seeds[from](context)
    webhooks.watch(context)
    return {
      context,
      pipeline: createPipeline({
        context,
        validator: sharedValidator(),
        apiKey,
        stepUpFor,
        rateLimits: limits,
      }),
    }
  }

  function findRoute(request: Request): Route<ContractOperation> | Refusal {
    try {
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith(`${basePath}/`)) throw notFound('There is no such path.')
      const { operation, params } = routes.find(request.method, pathname.slice(basePath.length))
      return { operation: routeVersion(operation, request.headers, defaultRouting), params }
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }

  function doWhatIsDue() {
    runAgenda(agendaTasks, context, webhooks.tell)
  }

  function catchUp() {
    doWhatIsDue()
    webhooks.tell(context)
  }

  /**
   * What was done is told whatever was answered: a wrong code has its effects too. Who only reads does
   * nothing.
   */
  const tellAfter = <Result>({ method }: Request, act: Promise<Result>) =>
    method === 'GET' ? act : act.finally(() => webhooks.tell(context))

  async function answer(request: Request): Promise<Answer> {
    doWhatIsDue()
    const { pathname } = new URL(request.url)
    if (pathname.startsWith(`${simulatorPath}/`))
      return tellAfter(request, simulator(pathname.slice(simulatorPath.length), request, context))
    const route = findRoute(request)
    const act = () =>
      route instanceof Refusal ? Promise.reject(route) : tellAfter(request, pipeline(route, request))
    const fault = faults.take(route instanceof Refusal ? undefined : route.operation.operationId, request)
    return fault ? sufferFault(fault, request, timers, act) : act()
  }

  function closePayment(how: typeof settleCardPayment, cardPaymentId: string) {
    const closed = how(cardPaymentId, context)
    webhooks.tell(context)
    return closed
  }

  return {
    basePath,
    apiKey,
    simulatorPath,
    programmeKey,
    faults,
    get state() {
      doWhatIsDue()
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
      doWhatIsDue()
      return tellAfter(request, answerSecureUi(request, context))
    },
    verifyIdentity(identityId) {
      const identity = context.state.identities[identityId]
      if (!identity) throw new RangeError(`The sandbox has no identity ${identityId}.`)
      verifyIdentity(context.state, identity)
      webhooks.tell(context)
    },
    settleCardPayment: (cardPaymentId) => closePayment(settleCardPayment, cardPaymentId),
    reverseCardPayment: (cardPaymentId) => closePayment(reverseCardPayment, cardPaymentId),
    save() {
      doWhatIsDue()
      return copyOf(context.state)
    },
    reset(from = beginning) {
      ;({ context, pipeline } = start(from))
      faults.clear()
    },
    catchUp,
    tell(name, payload) {
      // Behind what has happened before.
      catchUp()
      webhooks.send({ name, payload } as SandboxEvent)
    },
    close: webhooks.close,
  }
}

const copyOf = (state: SandboxState) => JSON.parse(JSON.stringify(state)) as SandboxState
