import { act, waitFor } from '@testing-library/react'
import { isWeavrError, type OutcomeUnknownError } from '@weavr-kit/core'
import { demoCardholder, sandboxProfiles } from '@weavr-kit/sandbox'
import { useMutation } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { openResources } from '../resources/openResources.test.fixture.js'
import { useCreateTransfer } from '../resources/transfers/transferHooks.js'
import {
  createTransferMutation,
  type CreateTransferVariables,
} from '../resources/transfers/transferMutations.js'

type Opened = ReturnType<typeof openResources>

/** A payer who is about to move 1.00 from one account to another. */
async function openTransfers() {
  const opened = openResources()
  await opened.signIn()
  const transfer: CreateTransferVariables = {
    profileId: sandboxProfiles.transfer,
    source: opened.instrument('Main account'),
    destination: opened.instrument('Travel'),
    destinationAmount: { currency: 'EUR', amount: 100 },
  }
  return { ...opened, transfer, ...lookAt(opened) }
}

const lookAt = ({ sandbox, sent, advance }: Opened) => ({
  refs: () => sent(/transfers$/).map(({ headers }) => headers.get('idempotency-ref')),
  moved: () =>
    Object.values(sandbox.state.payments).filter(
      ({ kind, amount }) => kind === 'transfers' && amount.amount === 100,
    ).length,
  loseAnswers: (times: number) =>
    sandbox.faults.add({ operationId: 'transferCreate', times, networkError: 'answer-lost' }),
  /** All waits between the tries of a write. */
  pass: () => advance(60_000),
})

type Fault = Parameters<Opened['sandbox']['faults']['add']>[0]
type Press = { mutateAsync: (variables: CreateTransferVariables) => Promise<unknown> }

/** Presses, lets the tries go by, and tells what came of it. */
async function press(
  { pass }: Awaited<ReturnType<typeof openTransfers>>,
  hook: Press,
  variables: CreateTransferVariables,
) {
  let outcome: unknown
  await act(
    async () =>
      void hook.mutateAsync(variables).then(
        (answer) => (outcome = answer),
        (error: unknown) => (outcome = error),
      ),
  )
  await pass()
  await waitFor(() => expect(outcome).toBeDefined())
  return outcome
}

it('moves money once, however often it is pressed after answers that were lost', async () => {
  const opened = await openTransfers()
  const { loseAnswers, moved, refs, renderHook, transfer } = opened
  const before = moved()
  const { result } = renderHook(() => useCreateTransfer())
  loseAnswers(5)
  const lost = await press(opened, result.current, transfer)
  expect(isWeavrError(lost, 'outcome-unknown')).toBe(true)
  expect((lost as OutcomeUnknownError).cause).toMatchObject({ code: 'network' })
  await waitFor(() => expect(result.current.error?.code).toBe('outcome-unknown'))
  expect(await press(opened, result.current, { ...transfer })).toMatchObject({ state: 'COMPLETED' })
  expect(refs()).toHaveLength(6)
  expect(new Set(refs()).size).toBe(1)
  expect(moved()).toBe(before + 1)
  // After the answer it is another transfer.
  await press(opened, result.current, transfer)
  expect(new Set(refs()).size).toBe(2)
  expect(moved()).toBe(before + 2)
})

it.each([{}, null, undefined])('is unknown where %o is the answer to money that moves', async (body) => {
  const opened = await openTransfers()
  const { refs, renderHook, sandbox, transfer } = opened
  const { result } = renderHook(() => useCreateTransfer())
  sandbox.faults.add({ operationId: 'transferCreate', times: 1, status: 200, body })
  const odd = await press(opened, result.current, transfer)
  expect(isWeavrError(odd, 'outcome-unknown')).toBe(true)
  expect(await press(opened, result.current, transfer)).toMatchObject({ state: 'COMPLETED' })
  expect(refs()).toHaveLength(2)
  expect(new Set(refs()).size).toBe(1)
})

it('sends the same words again, in whatever order its fields come', async () => {
  const opened = await openTransfers()
  const { loseAnswers, moved, renderHook, transfer } = opened
  const before = moved()
  const { result } = renderHook(() => useCreateTransfer())
  loseAnswers(4)
  await press(opened, result.current, transfer)
  const { profileId, ...rest } = transfer
  await press(opened, result.current, { ...rest, tag: undefined, profileId })
  expect(moved()).toBe(before + 1)
})

it('takes a second press in the same moment for the same transfer, and another amount for another', async () => {
  const opened = await openTransfers()
  const { moved, pass, refs, renderHook, transfer } = opened
  const before = moved()
  const { result } = renderHook(() => useCreateTransfer())
  const { mutateAsync } = result.current
  let answers: { id: string }[] = []
  const other = { ...transfer, destinationAmount: { currency: 'EUR', amount: 200 } } as const
  await act(
    async () =>
      void Promise.all([mutateAsync(transfer), mutateAsync(transfer), mutateAsync(other)]).then(
        (all) => (answers = all),
      ),
  )
  await pass()
  await waitFor(() => expect(answers).toHaveLength(3))
  expect([answers[1]!.id === answers[0]!.id, answers[2]!.id === answers[0]!.id]).toEqual([true, false])
  expect(new Set(refs()).size).toBe(2)
  expect(moved()).toBe(before + 1)
})

it.each([
  ['a refusal', { status: 409, body: { errorCode: 'INSTRUMENT_BLOCKED' } }, 2],
  ['a 400 of Weavr', { status: 400, headers: { 'request-ref': '1' }, body: {} }, 2],
  ['a step-up that is wanted first', { status: 403, body: { errorCode: 'STEP_UP_REQUIRED' } }, 1],
  [
    'its own first try, still at work',
    { status: 409, body: { errorCode: 'IDEMPOTENT_REQUEST_IN_PROGRESS' } },
    1,
  ],
  ['a failing server', { status: 503 }, 1],
  ['a used-up limit', { status: 429, headers: { 'x-ratelimit-reset': '1' } }, 1],
] as [string, Fault, number][])('is another transfer or the same after %s', async (_, fault, different) => {
  const opened = await openTransfers()
  const { refs, renderHook, sandbox, transfer } = opened
  const { result } = renderHook(() => useCreateTransfer())
  const remove = sandbox.faults.add({ operationId: 'transferCreate', ...fault })
  const first = await press(opened, result.current, transfer)
  expect(isWeavrError(first)).toBe(true)
  expect(isWeavrError(first, 'outcome-unknown')).toBe(/failing|own/.test(_))
  remove()
  await press(opened, result.current, transfer)
  expect(new Set(refs()).size).toBe(different)
})

it('belongs to its component, unless the app names it', async () => {
  const opened = await openTransfers()
  const { loseAnswers, moved, refs, renderHook, transfer } = opened
  const before = moved()
  loseAnswers(4)
  const named = { idempotencyKey: 'draft 7' }
  const first = renderHook(() => useCreateTransfer(named))
  await press(opened, first.result.current, transfer)
  first.unmount()
  const [other, nameless, again] = [
    renderHook(() => useCreateTransfer({ idempotencyKey: 'draft 8' })),
    renderHook(() => useCreateTransfer()),
    renderHook(() => useCreateTransfer(named)),
  ]
  for (const { result } of [again, other, nameless]) await press(opened, result.current, transfer)
  expect(refs().map((ref) => refs().indexOf(ref))).toEqual([0, 0, 0, 0, 0, 5, 6])
  expect(moved()).toBe(before + 3)
})

it('is the same where plain options are used, which know of no component', async () => {
  const opened = await openTransfers()
  const { loseAnswers, moved, renderHook, transfer, weavr } = opened
  const before = moved()
  loseAnswers(4)
  const { result } = renderHook(() => useMutation(createTransferMutation(weavr)))
  await press(opened, result.current, transfer)
  await press(opened, result.current, transfer)
  expect(moved()).toBe(before + 1)
})

it('is still the same when its user signs in again, and another for anybody else', async () => {
  const opened = await openTransfers()
  const { loseAnswers, moved, refs, renderHook, signIn, transfer, weavr } = opened
  const before = moved()
  loseAnswers(4)
  const { result } = renderHook(() => useCreateTransfer({ idempotencyKey: 'draft 7' }))
  await press(opened, result.current, transfer)
  await act(() => weavr.session.signOut())
  await signIn(demoCardholder)
  await press(opened, result.current, transfer)
  expect(refs().at(-1)).not.toBe(refs()[0])
  await act(() => weavr.session.signOut())
  await signIn()
  await press(opened, result.current, transfer)
  expect(refs().at(-1)).toBe(refs()[0])
  expect(moved()).toBe(before + 1)
})

it('is unknown when the session ends under it, and known when nothing was sent', async () => {
  const opened = await openTransfers()
  const { renderHook, sandbox, transfer, weavr } = opened
  const { result } = renderHook(() => useCreateTransfer())
  sandbox.faults.add({ operationId: 'transferCreate', times: 1, latencyMs: 5_000 })
  let outcome: unknown
  const { mutateAsync } = result.current
  await act(async () => void mutateAsync(transfer).catch((error: unknown) => (outcome = error)))
  await act(() => weavr.session.signOut())
  await waitFor(() =>
    expect(outcome).toMatchObject({ code: 'outcome-unknown', cause: { code: 'signed-out' } }),
  )
  expect(await press(opened, { mutateAsync }, transfer)).toMatchObject({
    name: 'SessionError',
    code: 'signed-out',
  })
})
