import { verifyIdentity } from '../people/verifyIdentity.js'
import type { CheckRecord } from '../state/CheckRecord.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import { findCaller } from '../pipeline/authenticate.js'
import { conflict, notFound, unauthorized } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/** The flows of the secure UI. */
export const checkKinds = ['kyb', 'kyc', 'consumer_kyc'] as const

export type CheckKind = (typeof checkKinds)[number]

/** What those who check may come to. */
export const checkOutcomes = ['APPROVED', 'PENDING_REVIEW', 'REJECTED'] as const

export type CheckOutcome = (typeof checkOutcomes)[number]

export interface CheckParams {
  kind: CheckKind
  reference: string
  /** The user's token. The check of an authorised user needs none: its reference travels by e-mail. */
  bearer: string
}

interface FoundCheck {
  /** Of whom. */
  name: string
  check: CheckRecord
  decide(outcome: CheckOutcome): void
}

/**
 * The check that a reference opens.
 * @throws {Refusal} 401, 404; 409 `CHECK_NOT_OPEN` for one that was sent in already
 */
export function findCheck(params: CheckParams, context: SandboxContext): FoundCheck {
  const found = params.kind === 'kyc' ? ofUser(params, context) : ofIdentity(params, context)
  if (found.check.status !== 'INITIATED') throw conflict('CHECK_NOT_OPEN')
  return found
}

function ofUser({ reference }: CheckParams, { records }: SandboxContext): FoundCheck {
  const user = records.all('users').find(({ kyc }) => kyc?.reference === reference)
  if (!user?.kyc) throw notFound()
  const check = user.kyc
  return { name: `${user.name} ${user.surname}`, check, decide: (outcome) => void (check.status = outcome) }
}

function ofIdentity({ kind, reference, bearer }: CheckParams, context: SandboxContext): FoundCheck {
  const caller = findCaller(context, bearer)
  if (!caller) throw unauthorized()
  const identity: IdentityRecord = caller.identity
  const { check } = identity
  if (check?.reference !== reference || (identity.type === 'CORPORATE') !== (kind === 'kyb')) throw notFound()
  return {
    name: identity.name,
    check,
    decide(outcome) {
      if (outcome === 'APPROVED') verifyIdentity(context.state, identity)
      else check.status = outcome
    },
  }
}
