import { euro } from './euro.js'
import type { MoneyParts } from './MoneyParts.js'
import { confirmByPush } from './confirmByPush.js'
import type { World } from './World.js'

/** Beneficiaries and linked accounts, from the first word to the last. */
export async function explorePayees(world: World, parts: MoneyParts): Promise<void> {
  await beneficiaries(world, parts)
  await linkedAccounts(world, parts)
}

async function beneficiaries({ api }: World, { stranger, main, verificationCode }: MoneyParts) {
  const bank = (iban: string) => ({ bankAccountDetails: { iban } })
  const created = await api.POST('/beneficiaries', {
    body: {
      tag: 'explored',
      beneficiaries: [
        {
          trustLevel: 'TRUSTED',
          group: 'Clients',
          externalRefs: ['crm-17'],
          beneficiaryInformation: { businessName: 'Fjord AS' },
          beneficiaryDetails: bank('NO9386011117947'),
        },
        {
          trustLevel: 'TRUSTED',
          beneficiaryInformation: { fullName: 'Ines Duarte' },
          beneficiaryDetails: { instrument: stranger },
        },
        {
          trustLevel: 'TRUSTED',
          beneficiaryInformation: { fullName: 'Maya Lindqvist' },
          beneficiaryDetails: { instrument: main },
        },
      ],
    },
  })
  const confirm = async (id: string) => {
    const path = { id, channel: 'SMS' } as const
    await api.POST('/beneficiaries/batch/{id}/challenges/push/{channel}', {
      params: { path: { id, channel: 'AUTHY' } },
    })
    await api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}', { params: { path } })
    await api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}/verify', {
      params: { path },
      body: { verificationCode },
    })
    await api.GET('/beneficiaries/batch/{id}', { params: { path: { id } } })
  }
  const { batchId } = created.operationBatchId
  await confirm(batchId)
  const { beneficiaries: members = [] } = await api.GET('/beneficiaries', {
    params: { query: { batchId: [batchId] } },
  })
  const removed = await api.POST('/beneficiaries/remove', { body: { beneficiaryIds: [members[0]!.id] } })
  await confirm(removed.operationBatchId.batchId)
  for (const { id } of members) await api.GET('/beneficiaries/{id}', { params: { path: { id } } })
  await api.GET('/beneficiaries/batch', {
    params: { query: { state: ['COMPLETED'], operation: ['CREATE', 'REMOVE'] } },
  })
}

async function linkedAccounts(world: World, { main }: MoneyParts) {
  const { api, simulate, advance } = world
  const iban = 'ES9121000418450200051332'
  const request = {
    name: 'Northwind Studio Ltd',
    type: 'BUSINESS',
    country: 'ES',
    tag: 'explored',
    accountReference: { iban },
  } as const
  const { id } = await api.POST('/linked_accounts', { body: request })
  const path = { id }
  await confirmByPush(world, 'linked_account_declaration', [id])
  const runs = await api.GET('/linked_accounts/{id}/verifications', {
    params: { path, query: { state: ['PENDING'] } },
  })
  const deposit = runs.verificationRuns?.[0]?.verificationSteps?.find(
    ({ step }) => step === 'MICRO_DEPOSIT',
  )?.details
  await simulate(`/accounts/${main.id}/deposit`, {
    depositAmount: deposit?.amount ?? euro(1),
    senderIban: iban,
  })
  await advance(10_000)
  await api.GET('/linked_accounts/{id}/verifications', { params: { path, query: {} } })
  await api.PATCH('/linked_accounts/{id}', {
    params: { path },
    body: { friendlyName: 'Madrid', tag: 'explored' },
  })
  await api.POST('/linked_accounts/{id}/block', { params: { path } })
  await api.POST('/linked_accounts/{id}/unblock', { params: { path } })
  await api.POST('/linked_accounts/{id}/remove', { params: { path } })
  await api.GET('/linked_accounts/{id}', { params: { path } })
  const again = await api.POST('/linked_accounts', { body: request })
  await simulate(`/linked_accounts/${again.id}/verify`, { steps: ['MICRO_DEPOSIT'], result: 'COMPLETED' })
  await simulate(`/linked_accounts/${again.id}/set`, { state: 'VERIFIED' })
  await api.GET('/linked_accounts', { params: { query: { currency: 'EUR', state: ['ACTIVE'] } } })
}
