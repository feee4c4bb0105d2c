import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSimulatorClient } from '../../../test/createSimulatorClient.js'
import { createSandbox, demoUser, sandboxOtp, type Sandbox } from '../../exports/index.js'
import { createManualClock } from '../../exports/testing.js'

const clock = createManualClock()
let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  sandbox = createSandbox({ clock: clock.trueClock, lifetimeMs: 40 * 86_400_000 })
  client = await createRawClient(sandbox).signIn(demoUser)
})

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!
const deliveryAddress = {
  name: 'Maya',
  surname: 'Lindqvist',
  addressLine1: '1 Quay Street',
  city: 'Galway',
  postCode: 'H91 K2',
  country: 'IE',
}
const physical = (name: string, action: string, body?: unknown) =>
  client.post<Schemas['ManagedCard']>(`/managed_cards/${named(name).id}/physical${action}`, body)
const read = async (name: string) =>
  (await client.get<Schemas['ManagedCard']>(`/managed_cards/${named(name).id}`)).body

describe('a physical card', () => {
  it('is ordered, made, delivered and activated', async () => {
    const ordered = await physical('Travel', '', { deliveryAddress, activationCode: '4711' })
    expect(ordered.body).toMatchObject({
      type: 'PHYSICAL',
      physicalCardDetails: { pendingActivation: true, manufacturingState: 'REQUESTED', deliveryAddress },
    })
    for (const [hours, state] of [
      [1, 'SENT_FOR_FULFILLMENT'],
      [23, 'DISPATCHED'],
      [72, 'DELIVERED'],
    ] as const) {
      await clock.advance(hours * 3_600_000)
      expect((await read('Travel')).physicalCardDetails?.manufacturingState).toBe(state)
    }
    const { body } = await client.get<Schemas['ManagedCardList']>(
      '/managed_cards?manufacturingState=DELIVERED',
    )
    expect(body.cards?.map(({ friendlyName }) => friendlyName)).toEqual(['Maya, studio', 'Travel'])
    expect((await physical('Travel', '', { deliveryAddress })).errorCode).toBe(
      'INSTRUMENT_ALREADY_UPGRADED_TO_PHYSICAL',
    )
    expect((await physical('Travel', '/activate', { activationCode: '1' })).errorCode).toBe(
      'ACTIVATION_CODE_INVALID',
    )
    expect(
      (await physical('Travel', '/activate', { activationCode: '4711' })).body.physicalCardDetails
        ?.pendingActivation,
    ).toBe(false)
    expect((await physical('Travel', '/activate', { activationCode: '4711' })).errorCode).toBe(
      'INSTRUMENT_ALREADY_ACTIVATED',
    )
    expect(
      (
        await client.patch<Schemas['ManagedCard']>(`/managed_cards/${named('Travel').id}`, {
          carrierType: 'box',
        })
      ).body.physicalCardDetails?.carrierType,
    ).toBe('box')
  })

  it.each([
    ['INSTRUMENT_BLOCKED', 'Events', { deliveryAddress }],
    ['INSTRUMENT_DESTROYED', 'London contractor', { deliveryAddress }],
    ['CONTACT_NUMBER_NEEDED_FOR_BULK_DELIVERY', 'Travel', { deliveryAddress, bulkDelivery: true }],
    ['PIN_INVALID_FORMAT', 'Travel', { deliveryAddress, pin: { value: '12345' } }],
  ])('is refused with %s', async (code, name, body) => {
    expect((await physical(name, '', body)).errorCode).toBe(code)
  })

  it('shows its PIN as a token, in a stepped-up session', async () => {
    const pin = (name: string) =>
      client.get<Schemas['ManagedCardPin']>(`/managed_cards/${named(name).id}/physical/pin`)
    expect((await pin('Maya, studio')).errorCode).toBe('STEP_UP_REQUIRED')
    await client.post('/stepup/challenges/otp/SMS')
    await client.post('/stepup/challenges/otp/SMS/verify', { verificationCode: sandboxOtp })
    expect((await pin('Travel')).errorCode).toBe('INSTRUMENT_NOT_PHYSICAL')
    expect((await pin('Maya, studio')).body.pin.value).toMatch(/^tok/)
    named('Maya, studio').physical!.pinBlocked = true
    expect((await pin('Maya, studio')).errorCode).toBe('PIN_TRIES_EXCEEDED')
    expect(
      (await client.patch(`/managed_cards/${named('Maya, studio').id}/physical/pin/unblock`)).status,
    ).toBe(204)
    expect((await pin('Maya, studio')).status).toBe(200)
  })

  it('is replaced when it is damaged, and works until the new one does', async () => {
    expect((await physical('Travel', '/replace_damaged', { activationCode: '99' })).errorCode).toBe(
      'INSTRUMENT_NOT_PHYSICAL',
    )
    expect((await physical('Maya, studio', '/replace_damaged', { activationCode: '99' })).status).toBe(204)
    expect((await physical('Maya, studio', '/replace_damaged', { activationCode: '99' })).errorCode).toBe(
      'INSTRUMENT_ALREADY_PENDING_REPLACEMENT',
    )
    expect((await read('Maya, studio')).physicalCardDetails).toMatchObject({
      pendingActivation: true,
      replacement: { replacementReason: 'DAMAGED' },
    })
    expect((await physical('Maya, studio', '/contactless_limit/reset')).status).toBe(204)
    expect(
      (await physical('Maya, studio', '/activate', { activationCode: '99' })).body.physicalCardDetails,
    ).not.toHaveProperty('replacement')
  })

  it('is lost, and replaced by another card with its money', async () => {
    await physical('Travel', '', { deliveryAddress })
    const old = named('Travel')
    expect((await physical('Travel', '/replace_lost_stolen', { activationCode: '5' })).errorCode).toBe(
      'INSTRUMENT_NOT_MARKED_LOST_OR_STOLEN',
    )
    expect((await physical('Travel', '/report_lost')).status).toBe(204)
    expect((await physical('Travel', '/report_lost')).errorCode).toBe('INSTRUMENT_ALREADY_MARKED_LOST')
    const { availableAfter } = sandbox.state.books[old.id]!.at(-1)!
    const { body } = await physical('Travel', '/replace_lost_stolen', { activationCode: '5' })
    expect(body).toMatchObject({
      state: { state: 'ACTIVE' },
      balances: { availableBalance: availableAfter },
      friendlyName: 'Travel',
    })
    expect(body.id).not.toBe(old.id)
    expect((await client.get(`/managed_cards/${old.id}`)).body).toMatchObject({
      state: { state: 'DESTROYED', destroyedReason: 'LOST' },
      replacement: { id: body.id, reason: 'LOST_STOLEN' },
      balances: { availableBalance: 0 },
    })
    expect((await physical('Travel', '/replace_lost_stolen', { activationCode: '5' })).errorCode).toBe(
      'INSTRUMENT_ALREADY_REPLACED',
    )
    const entries = (await client.get<Schemas['Statement']>(`/managed_cards/${body.id}/statement`)).body
      .entries
    expect(entries).toMatchObject([
      { transaction: { type: 'system_transactions' }, balanceAdjustment: { amount: availableAfter } },
    ])
  })

  it('is stolen for good', async () => {
    expect((await physical('Maya, studio', '/report_stolen')).status).toBe(204)
    expect((await physical('Maya, studio', '/report_stolen')).errorCode).toBe(
      'INSTRUMENT_ALREADY_MARKED_STOLEN',
    )
    const replaced = await createRawClient(sandbox).post(
      `/managed_cards/${named('Maya, studio').id}/physical/replace_lost_stolen`,
      { activationCode: '5' },
    )
    expect(replaced.status).toBe(200)
  })
})

describe('time in the simulator', () => {
  it('expires and renews cards', async () => {
    const simulate = createSimulatorClient(sandbox)
    const { id } = named('Maya, studio')
    await simulate(`/cards/${id}/about_to_expire`)
    const before = named('Maya, studio').expiryMmyy
    expect((await simulate(`/cards/${id}/renew`)).status).toBe(204)
    expect(named('Maya, studio').expiryMmyy).not.toBe(before)
    expect((await read('Maya, studio')).physicalCardDetails?.replacement?.replacementReason).toBe('EXPIRED')
    expect((await simulate(`/cards/${named('Travel').id}/renew`)).errorCode).toBe('INSTRUMENT_NOT_RENEWABLE')
    expect((await simulate(`/cards/${id}/expire`)).status).toBe(204)
    expect((await simulate(`/cards/${id}/expire`)).errorCode).toBe('INSTRUMENT_DESTROYED')
    expect((await read('Maya, studio')).state).toEqual({ state: 'DESTROYED', destroyedReason: 'EXPIRED' })
    expect((await simulate('/cards/1/renew')).status).toBe(404)
  })
})
