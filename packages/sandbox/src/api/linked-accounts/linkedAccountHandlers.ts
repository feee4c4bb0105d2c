import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict, notFound } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { equal, oneOf, within, type Condition } from '../../answers/Condition.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { addLinkedAccount } from './addLinkedAccount.js'
import { checkLinkedAccount } from './checkLinkedAccount.js'
import { toLinkedAccount } from './toLinkedAccount.js'
import type { LinkedAccountRecord, VerificationRun } from '../../state/LinkedAccountRecord.js'

type Schemas = components['schemas']

interface LinkedAccountQuery extends PageQuery {
  profileId?: string
  friendlyName?: string
  state?: Schemas['InstrumentState'][]
  currency?: string
  createdFrom?: number
  createdTo?: number
  tag?: string
}

export const linkedAccountHandlers = {
  linkedAccountsGet: operation<undefined, LinkedAccountQuery>((call, { records }) => {
    const wanted = linkedAccountConditions(call.query)
    const { items, ...counts } = pageOf(
      records.of('linkedAccounts', callerOf(call).identity.id),
      call.query,
      { wanted },
    )
    return ok({ accounts: items.map(toLinkedAccount), ...counts })
  }),

  linkedAccountCreate: operation<Schemas['LinkedAccountCreateRequest']>((call, context) => {
    const { identity } = callerOf(call)
    const currency = checkLinkedAccount(call.body, identity.id, context)
    return ok(toLinkedAccount(addLinkedAccount(call.body, currency, identity, context)))
  }),

  linkedAccountGet: operation((call, context) => ok(toLinkedAccount(findLinkedAccount(call, context)))),

  linkedAccountUpdate: operation<Schemas['LinkedAccountUpdateRequest']>((call, context) =>
    ok(toLinkedAccount(Object.assign(findLinkedAccount(call, context), call.body))),
  ),

  linkedAccountBlock: operation((call, context) => {
    const account = findUsed(call, context)
    if (account.state === 'BLOCKED') throw conflict('LINKED_ACCOUNT_ALREADY_BLOCKED')
    account.state = 'BLOCKED'
    return noContent
  }),

  linkedAccountUnblock: operation((call, context) => {
    const account = findUsed(call, context)
    if (account.state !== 'BLOCKED') throw conflict('LINKED_ACCOUNT_NOT_BLOCKED')
    account.state = 'ACTIVE'
    return noContent
  }),

  linkedAccountRemove: operation((call, context) => {
    const account = findLinkedAccount(call, context)
    if (account.state === 'REMOVED') throw conflict('LINKED_ACCOUNT_ALREADY_REMOVED')
    if (account.state === 'REJECTED') throw conflict('LINKED_ACCOUNT_REJECTED')
    if (hasPaymentsToCome(account, context)) throw conflict('LINKED_ACCOUNT_HAS_PENDING_ACTIONS')
    account.state = 'REMOVED'
    return noContent
  }),

  linkedAccountVerificationsGet: operation<
    undefined,
    PageQuery & { state?: Schemas['LinkedAccountVerificationState'][] }
  >((call, context) => {
    const wanted = oneOf(call.query.state, ({ state }: VerificationRun) => state)
    const { items, ...counts } = pageOf(findLinkedAccount(call, context).verifications, call.query, {
      wanted,
    })
    return ok({ verificationRuns: items, ...counts })
  }),
}

/** @throws {Refusal} 404 unless it is the caller's */
function findLinkedAccount(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): LinkedAccountRecord {
  const account = state.linkedAccounts[call.params.id ?? '']
  if (account?.identityId !== callerOf(call).identity.id) throw notFound('There is no such linked account.')
  return account
}

/** One that was verified. @throws {Refusal} 404, or 409 for one that cannot be blocked or unblocked */
function findUsed(
  call: Pick<Call, 'caller' | 'params'>,
  context: Pick<SandboxContext, 'state'>,
): LinkedAccountRecord {
  const account = findLinkedAccount(call, context)
  if (account.state === 'REMOVED') throw conflict('LINKED_ACCOUNT_REMOVED')
  if (account.state !== 'ACTIVE' && account.state !== 'BLOCKED') throw conflict('LINKED_ACCOUNT_INACTIVE')
  return account
}

function hasPaymentsToCome(
  { id, identityId }: LinkedAccountRecord,
  { records }: Pick<SandboxContext, 'records'>,
): boolean {
  return records
    .of('payments', identityId)
    .some(
      (payment) =>
        payment.kind === 'outgoing_wire_transfers' &&
        'id' in payment.destination &&
        payment.destination.id === id &&
        ['SCHEDULED', 'PENDING_CHALLENGE', 'SUBMITTED'].includes(payment.state),
    )
}

/** The filter has the words of managed instruments. */
const filterWords: Readonly<Record<LinkedAccountRecord['state'], Schemas['InstrumentState']>> = {
  PENDING_VERIFICATION: 'NOT_ENABLED',
  ACTIVE: 'ACTIVE',
  BLOCKED: 'BLOCKED',
  REJECTED: 'DESTROYED',
  REMOVED: 'DESTROYED',
}

function linkedAccountConditions(query: LinkedAccountQuery): Condition<LinkedAccountRecord>[] {
  return [
    ...equal(query, ['profileId', 'friendlyName', 'currency', 'tag']),
    ...oneOf(query.state, ({ state }: LinkedAccountRecord) => filterWords[state]),
    ...within(
      ({ creationTimestamp }: LinkedAccountRecord) => creationTimestamp,
      query.createdFrom,
      query.createdTo,
    ),
  ]
}
