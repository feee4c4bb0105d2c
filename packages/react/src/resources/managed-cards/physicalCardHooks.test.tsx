import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { weavrKey } from '../../internal/weavrKey.js'
import { openResources } from '../openResources.test.fixture.js'
import { useManagedCard } from './managedCardHooks.js'
import {
  useActivateManagedCard,
  useManagedCardPin,
  useReplaceDamagedManagedCard,
  useReportManagedCardLost,
  useReportManagedCardStolen,
  useResetManagedCardContactlessLimit,
  useUnblockManagedCardPin,
  useUpgradeManagedCard,
} from './physicalCardHooks.js'

const deliveryAddress = {
  name: 'Maya',
  surname: 'Lindqvist',
  addressLine1: '1 Quay Street',
  city: 'Galway',
  postCode: 'H91 K2',
  country: 'IE',
} as const

it('orders, activates and copies a card, and reports it as lost', async () => {
  const { instrument, renderHooks, signIn } = openResources()
  const { id } = instrument('Travel')
  await signIn()
  const { loaded, result, run } = renderHooks(() => ({
    card: useManagedCard(id),
    upgrade: useUpgradeManagedCard(),
    activate: useActivateManagedCard(),
    replace: useReplaceDamagedManagedCard(),
    reset: useResetManagedCardContactlessLimit(),
    lost: useReportManagedCardLost(),
  }))
  await loaded()
  const details = () => result.current.card.data!.physicalCardDetails
  await run(({ upgrade }) => upgrade.mutateAsync({ id, deliveryAddress, activationCode: '4711' }))
  await waitFor(() =>
    expect(details()).toMatchObject({ pendingActivation: true, manufacturingState: 'REQUESTED' }),
  )
  await run(({ activate }) => activate.mutateAsync({ id, activationCode: '4711' }))
  await waitFor(() => expect(details()!.pendingActivation).toBe(false))
  await run(({ replace }) => replace.mutateAsync({ id, activationCode: '99' }))
  await waitFor(() => expect(details()!.replacement?.replacementReason).toBe('DAMAGED'))
  await run(({ reset }) => reset.mutateAsync({ id }))
  await run(({ lost }) => lost.mutateAsync({ id }))
  await waitFor(() =>
    expect(result.current.card.data!.state).toEqual({ state: 'BLOCKED', blockedReason: 'LOST' }),
  )
})

it('keeps no PIN once nothing shows it', async () => {
  const { instrument, queryClient, renderHooks, sandbox, signIn, stepUp, weavr } = openResources()
  const { id } = instrument('Maya, studio')
  await signIn()
  await stepUp()
  sandbox.state.managedCards[id]!.physical!.pinBlocked = true
  const { result, run } = renderHooks(() => {
    const [shown, show] = useState(false)
    return {
      pin: useManagedCardPin(shown ? id : undefined),
      show,
      unblock: useUnblockManagedCardPin(),
      stolen: useReportManagedCardStolen(),
    }
  })
  const cached = () => queryClient.getQueriesData({ queryKey: weavrKey(weavr, 'managed-cards', 'pin', id) })
  await run(({ unblock }) => unblock.mutateAsync({ id }))
  act(() => result.current.show(true))
  await waitFor(() => expect(result.current.pin.data?.pin.value).toMatch(/^tok/))
  expect(cached()).toHaveLength(1)
  act(() => result.current.show(false))
  expect(result.current.pin.data).toBe(undefined)
  await waitFor(() => expect(cached()).toEqual([]))
  await run(({ stolen }) => stolen.mutateAsync({ id }))
  expect(sandbox.state.managedCards[id]!.state).toMatchObject({ destroyedReason: 'STOLEN' })
})
