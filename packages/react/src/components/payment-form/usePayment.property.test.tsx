import { useQueryClient, type MutationCache } from '@tanstack/react-query'
import { act, cleanup } from '@testing-library/react'
import { createSandbox, sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { usePayment, type PaymentDraft, type PaymentFlow } from './usePayment.js'

vi.setConfig({ testTimeout: 120_000 })

/** What a payer does, or what befalls the next call. */
type Step =
  | { do: 'review'; amount: number }
  | { do: 'send' | 'check' | 'edit' | 'startOver' | 'remount' }
  | { do: 'wait'; ms: number }
  | { do: 'lose'; how: true | 'answer-lost' | 429 | 503; times: number }

/** Weavr itself refuses it, for good. */
const TOO_MUCH = 9_999_999_900

const review = fc.record({ do: fc.constant('review' as const), amount: fc.constantFrom(100, 200, TOO_MUCH) })
const trouble = fc.record({
  do: fc.constant('lose' as const),
  how: fc.constantFrom(...([true, 'answer-lost', 'answer-lost', 429, 503] as const)),
  times: fc.constantFrom(1, 4, 4),
})
const press = fc.record({
  do: fc.constantFrom(...(['send', 'send', 'check', 'check', 'edit', 'startOver', 'remount'] as const)),
})
const wait = fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 1_000, 10_000, 10_000) })
/** One press after the other seldom leads far: so each may also be a whole attempt that meets trouble. */
const attempt = fc.tuple(trouble, review, fc.constant<Step>({ do: 'send' }), wait)

const histories: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(attempt, ...[review, trouble, press, press, wait].map((one) => one.map((step) => [step]))),
    {
      minLength: 2,
      maxLength: 15,
    },
  )
  .map((chunks) => chunks.flat())

const lose = ({ how, times }: Extract<Step, { do: 'lose' }>) => ({
  operationId: 'transferCreate',
  times,
  ...(typeof how === 'number' ? { status: how } : { networkError: how }),
})

async function setUp() {
  cleanup()
  const clock = createManualClock()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  const view = await renderWithWeavr(<p />, { sandbox, clock, expiryPrompt: false, signedIn: true })
  const idOf = (name: string) =>
    Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === name)!.id
  const draftOf = (amount: number): PaymentDraft => ({
    type: 'transfers',
    body: {
      profileId: sandboxProfiles.transfer,
      source: { type: 'managed_accounts', id: idOf('Main account') },
      destination: { type: 'managed_accounts', id: idOf('Tax reserve') },
      destinationAmount: { currency: 'EUR', amount },
    },
  })
  let flow!: PaymentFlow
  let mutations!: MutationCache
  function Payer() {
    const now = usePayment()
    flow = now
    mutations = useQueryClient().getMutationCache()
    return null
  }
  let mounts = 0
  const mount = () => view.rerender(<Payer key={mounts++} />)
  mount()
  return { ...view, draftOf, mount, flow: () => flow, mutations: () => mutations }
}

const amountOf = (draft: PaymentDraft) =>
  (draft.body as { destinationAmount: { amount: number } }).destinationAmount.amount

const made = (sandbox: Sandbox, before: number) => Object.keys(sandbox.state.payments).length - before

it('makes at most one payment per intent, whatever is pressed, lost and retried', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { sandbox, clock, draftOf, mount, flow, mutations } = await setUp()
      const before = Object.keys(sandbox.state.payments).length
      const answered = new Set<unknown>()
      /**
       * An intent begins when a payer sends something that nobody waits for any more, and lasts until there is
       * a definite answer, even if the page is left meanwhile.
       */
      let intents = 0
      const open = new Set<number>()
      const note = (amount: number) => {
        if (open.has(amount)) return
        open.add(amount)
        intents++
      }
      /** Settled by a definite answer, also one that comes to a page which was left. */
      const settle = () => {
        for (const mutation of mutations().getAll()) {
          if (mutation.state.status !== 'success' || answered.has(mutation)) continue
          answered.add(mutation)
          open.delete(amountOf({ type: 'transfers', body: mutation.state.variables } as PaymentDraft))
        }
        const now = flow()
        // Of what Weavr has refused there is nothing to be made.
        if (now.status === 'refused' && now.error.code === 'FUNDS_INSUFFICIENT')
          if (open.delete(amountOf(now.draft))) intents--
      }
      const go = async (run: () => void) => {
        await act(async () => run())
        settle()
      }

      for (const step of history) {
        const now = flow()
        if (step.do === 'review') await go(() => now.review(draftOf(step.amount)))
        else if (step.do === 'lose') {
          sandbox.faults.clear()
          sandbox.faults.add(lose(step))
        } else if (step.do === 'wait')
          await go(() => {})
            .then(() => clock.advance(step.ms))
            .then(settle)
        else if (step.do === 'remount') await go(mount)
        else {
          if (step.do === 'send' && (now.status === 'reviewing' || now.status === 'refused'))
            note(amountOf(now.draft))
          // As fast as a finger: twice, before anything is rendered anew.
          await go(() => (now[step.do as 'send'](), now[step.do as 'send']()))
        }
        expect(made(sandbox, before)).toBeLessThanOrEqual(intents)
        // Whoever does not know is never shown a way to send it again.
        if (flow().status === 'unknown') {
          await go(() => (flow().review(draftOf(300)), flow().send(), flow().edit()))
          expect(flow().status).toBe('unknown')
        }
      }
    }),
    {
      numRuns: 100,
      examples: [
        // The answer comes to a page that was left: what is sent after it is another payment.
        [
          [
            { do: 'lose', how: true, times: 1 },
            { do: 'review', amount: 200 },
            { do: 'send' },
            { do: 'wait', ms: 0 },
            { do: 'remount' },
            { do: 'wait', ms: 10_000 },
            { do: 'lose', how: true, times: 1 },
            { do: 'review', amount: 200 },
            { do: 'send' },
            { do: 'wait', ms: 0 },
            { do: 'wait', ms: 1_000 },
          ],
        ],
      ],
    },
  )
})

it('makes exactly one payment where the answer was lost and Weavr is asked again', async () => {
  const { sandbox, clock, draftOf, flow } = await setUp()
  const before = Object.keys(sandbox.state.payments).length
  sandbox.faults.add({ operationId: 'transferCreate', networkError: 'answer-lost', times: 4 })
  await act(async () => flow().review(draftOf(100)))
  await act(async () => flow().send())
  await clock.advance(10_000)
  expect([flow().status, made(sandbox, before)]).toEqual(['unknown', 1])
  await act(async () => flow().check())
  await clock.advance(0)
  expect([flow().status, made(sandbox, before)]).toEqual(['created', 1])
})

it('takes a payment up again that was unknown when its page was left', async () => {
  const { sandbox, clock, draftOf, flow, mount } = await setUp()
  const before = Object.keys(sandbox.state.payments).length
  sandbox.faults.add({ operationId: 'transferCreate', networkError: 'answer-lost', times: 4 })
  await act(async () => flow().review(draftOf(100)))
  await act(async () => flow().send())
  await clock.advance(10_000)
  await act(async () => mount())
  expect(flow().status).toBe('editing')
  await act(async () => flow().review(draftOf(100)))
  await act(async () => flow().send())
  await clock.advance(0)
  expect([flow().status, made(sandbox, before)]).toEqual(['created', 1])
})
