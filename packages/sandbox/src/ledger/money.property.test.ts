import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../test/createMoneyScene.js'
import type { Schemas } from '../../test/createRawClient.js'
import { sandboxProfiles } from '../exports/index.js'

// Two euro accounts, a sterling one, a prepaid card, and somebody else's account. The last two names are
// always refused.
const names = [
  'Main account',
  'Tax reserve',
  'UK operations',
  'Travel',
  'Household',
  'Events',
  'Maya, studio',
] as const
const payees = ['Lombard Yard', 'Rejected Ltd', 'Returned Ltd', 'No match'] as const

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constant('Main account' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...names) },
)
// Small ones need no confirmation; `all` is what is available, to the cent.
const amount = fc.oneof(
  fc.integer({ min: -1, max: 3_000 }),
  fc.integer({ min: 1, max: 400_000 }),
  fc.constant('all' as const),
)
const money = { from: name, amount }
const delayMs = fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined })
const pick = fc.nat({ max: 2 })

const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('transfer' as const), to: name, delayMs, ...money }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('send' as const), delayMs, ...money }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wire' as const),
      payee: fc.constantFrom(...payees),
      swift: fc.boolean(),
      delayMs,
      ...money,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deposit' as const), ...money }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('purchase' as const), ...money }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fee' as const), from: name }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('confirm' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('go-on' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      pick,
      how: fc.constantFrom('accept', 'reject'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 120_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('block' as const),
      from: name,
      action: fc.constantFrom('block', 'unblock'),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function play(scene: MoneyScene, happening: Step): Promise<unknown> {
  const { client, simulate, instrument, now } = scene
  const payments = () => Object.values(scene.sandbox.state.payments)
  const of = ({ from, amount }: { from: string; amount: number | 'all' }) => {
    const { id } = instrument(from)
    const { currency = 'EUR' } = scene.sandbox.state.managedAccounts[id] ?? {}
    return {
      currency,
      amount: amount === 'all' ? (scene.sandbox.state.books[id]?.at(-1)?.availableAfter ?? 0) : amount,
    }
  }
  const at = (delay: number | undefined) =>
    delay === undefined ? {} : { scheduledTimestamp: String(now() + delay) }
  switch (happening.kind) {
    case 'transfer': {
      const body = {
        profileId: sandboxProfiles.transfer,
        source: instrument(happening.from),
        destination: instrument(happening.to),
      }
      return client.post('/transfers', {
        ...body,
        destinationAmount: of(happening),
        ...at(happening.delayMs),
      })
    }
    case 'send': {
      const body = {
        profileId: sandboxProfiles.send,
        source: instrument(happening.from),
        destination: instrument('Household'),
      }
      return client.post('/sends', { ...body, destinationAmount: of(happening), ...at(happening.delayMs) })
    }
    case 'wire': {
      const bank = happening.swift
        ? { account: '000123456789', address: '1 Hudson Street, New York', bankCountry: 'US' }
        : { iban: 'IE29AIBK93115212345678' }
      return client.post('/outgoing_wire_transfers', {
        profileId: sandboxProfiles.outgoingWireTransfer,
        sourceInstrument: { ...instrument(happening.from), type: 'managed_accounts' },
        transferAmount: of(happening),
        destinationBeneficiary: { name: happening.payee, ...bank },
        ...at(happening.delayMs),
      })
    }
    case 'deposit':
      return simulate(`/accounts/${instrument(happening.from).id}/deposit`, { depositAmount: of(happening) })
    case 'purchase':
      return simulate(`/cards/${instrument(happening.from).id}/purchase`, {
        merchantName: 'Kiosk',
        transactionAmount: of(happening),
      })
    case 'fee':
      return client.post('/corporates/fees/charge', {
        feeType: 'MONTHLY_PLAN',
        source: instrument(happening.from),
      })
    case 'confirm': {
      const waiting = payments().filter(({ state }) => state === 'PENDING_CHALLENGE')[happening.pick]
      return waiting && waiting.kind !== 'transfers' && scene.confirm(waiting.kind, waiting.id)
    }
    case 'go-on': {
      const doubted = payments().filter(({ state }) => state === 'PENDING_CONFIRMATION')[happening.pick]
      return doubted && client.post(`/outgoing_wire_transfers/${doubted.id}/confirm`)
    }
    case 'end': {
      const onItsWay = payments()
        .filter(({ state }) => state === 'SUBMITTED' || state === 'COMPLETED')
        .at(-1 - happening.pick)
      return onItsWay && simulate(`/wiretransfers/outgoing/${onItsWay.id}/${happening.how}`)
    }
    case 'cancel': {
      const scheduled = payments().filter(({ state }) => state === 'SCHEDULED')[happening.pick]
      if (scheduled?.kind === 'transfers')
        return client.post('/transfers/bulk/cancel', { cancellations: [{ id: scheduled.id }] })
      return scheduled && client.post(`/${scheduled.kind}/${scheduled.id}/cancel`)
    }
    case 'wait':
      return scene.clock.advance(happening.ms)
    case 'block': {
      const { id, type } = instrument(happening.from)
      return client.post(`/${type}/${id}/${happening.action}`)
    }
  }
}

/**
 * All that is there, and all that came in and went out, by what the payments themselves say: not by the
 * postings.
 */
function accountsOf({
  sandbox,
}: MoneyScene): Record<'EUR' | 'GBP', { there: number; in: number; out: number; fees: number }> {
  const { state } = sandbox
  const totals = { EUR: { there: 0, in: 0, out: 0, fees: 0 }, GBP: { there: 0, in: 0, out: 0, fees: 0 } }
  const total = (code: string) => totals[code as 'EUR' | 'GBP']
  const currencies = [...Object.values(state.managedAccounts), ...Object.values(state.managedCards)].map(
    ({ id, currency: code }) => [id, code] as const,
  )
  for (const [id, code] of currencies) total(code).there += state.books[id]?.at(-1)?.actualAfter ?? 0
  for (const { state: wire, amount: sum } of Object.values(state.incomingWireTransfers))
    if (wire === 'COMPLETED') total(sum.currency).in += sum.amount
  for (const { kind, state: end, amount: sum } of Object.values(state.payments))
    if (kind === 'outgoing_wire_transfers' && end === 'COMPLETED') total(sum.currency).out += sum.amount
  for (const { type, status, displayAmount: sum } of Object.values(state.cardPayments))
    if (status === 'SETTLED') total(sum.currency).out += type === 'REFUND' ? -sum.amount : sum.amount
  for (const { status, amount: sum } of Object.values(state.fees))
    if (status === 'COMPLETED') total(sum.currency).fees += sum.amount
  return totals
}

/** What is there and cannot be spent, by what waits for it. */
function reservedIn({ sandbox }: MoneyScene): number {
  const { payments, cardPayments } = sandbox.state
  const wires = Object.values(payments).filter(({ state }) => state === 'SUBMITTED')
  const reserved = Object.values(cardPayments).map(({ reserved: held = 0 }) => held)
  return [...wires.map(({ amount: { amount: sum } }) => sum), ...reserved].reduce((sum, one) => sum + one, 0)
}

async function expectReplay({ client, instrument }: MoneyScene, which: string) {
  const { id, type } = instrument(which)
  const { body } = await client.get<Required<Schemas['Statement']>>(`/${type}/${id}/statement?limit=500`)
  let balance = body.openingBalance.amount
  for (const { balanceAdjustment, balanceAfter } of body.entries) {
    balance += balanceAdjustment.amount
    expect(balanceAfter.amount).toBe(balance)
  }
  const owned = await client.get<{ balances: Required<Schemas['ManagedInstrumentBalance']> }>(
    `/${type}/${id}`,
  )
  expect(balance).toBe(owned.body.balances.actualBalance)
  expect(body.closingBalance.amount).toBe(balance)
}

it('is neither made nor lost, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), async (happenings) => {
      const scene = await createMoneyScene()
      for (const happening of happenings) {
        await play(scene, happening)
        const accounts = accountsOf(scene)
        for (const { there, in: came, out, fees } of Object.values(accounts))
          expect(there + fees).toBe(came - out)
        const last = Object.values(scene.sandbox.state.books).flatMap((book) => book.slice(-1))
        expect(last.every(({ availableAfter, actualAfter }) => availableAfter >= 0 && actualAfter >= 0)).toBe(
          true,
        )
        expect(
          last.reduce((sum, { availableAfter, actualAfter }) => sum + actualAfter - availableAfter, 0),
        ).toBe(reservedIn(scene))
      }
      for (const which of ['Main account', 'Tax reserve', 'UK operations', 'Travel'])
        await expectReplay(scene, which)
    }),
    { numRuns: 50 },
  )
}, 120_000)
