import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useCreateManagedCardSpendRules,
  useDeleteManagedCardSpendRules,
  useManagedCardSpendRules,
  useUpdateManagedCardSpendRules,
} from './spendRuleHooks.js'

it('gives a card rules, changes them and takes them away', async () => {
  const { instrument, renderHooks, sent, signIn } = openResources()
  const { id } = instrument('Travel')
  await signIn()
  const { loaded, result, run } = renderHooks(() => ({
    rules: useManagedCardSpendRules(id),
    create: useCreateManagedCardSpendRules(),
    update: useUpdateManagedCardSpendRules(),
    remove: useDeleteManagedCardSpendRules(),
  }))
  await loaded()
  const own = () => result.current.rules.data!.cardLevelSpendRules
  await run(({ create }) => create.mutateAsync({ id, allowAtm: false, allowECommerce: true }))
  await waitFor(() => expect(own()).toMatchObject({ allowAtm: false, allowECommerce: true }))
  await run(({ update }) => update.mutateAsync({ id, allowAtm: true }))
  await waitFor(() => expect(own()).toMatchObject({ allowAtm: true, allowECommerce: true }))
  await run(({ remove }) => remove.mutateAsync({ id }))
  await waitFor(() => expect(own()?.allowECommerce).toBe(undefined))
  const writes = sent(/spend_rules/).filter(({ method }) => method !== 'GET')
  expect(writes.map(({ method, headers }) => [method, headers.has('idempotency-ref')])).toEqual([
    ['POST', true],
    ['PATCH', true],
    ['DELETE', false],
  ])
})
