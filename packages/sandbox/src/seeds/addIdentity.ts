import type { components } from '@weavr-kit/core'
import type { UserRecord } from '../state/UserRecord.js'
import type { ConsumerRecord } from '../state/ConsumerRecord.js'
import type { CorporateRecord } from '../state/CorporateRecord.js'
import { createRootUser } from '../api/identities/createRootUser.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'

type Schemas = components['schemas']

interface IdentityDraft<Details> {
  details: Details
  password: string
  createdAt: number
}

/** A corporate that has been through everything: verified, with a password and an enrolled phone. */
export function addCorporate(
  context: SandboxContext,
  { details, password, createdAt }: IdentityDraft<Schemas['CorporateCreateRequest']>,
): CorporateRecord {
  const id = context.nextId()
  const identity: CorporateRecord = {
    id,
    type: 'CORPORATE',
    name: details.company.name,
    verified: true,
    createdAt,
    details,
  }
  addOnboardedUser(context, identity, details.rootUser, password)
  return identity
}

/** A consumer that has been through everything: verified, with a password and an enrolled phone. */
export function addConsumer(
  context: SandboxContext,
  { details, password, createdAt }: IdentityDraft<Schemas['ConsumerCreateRequest']>,
): ConsumerRecord {
  const name = `${details.rootUser.name} ${details.rootUser.surname}`
  const identity: ConsumerRecord = {
    id: context.nextId(),
    type: 'CONSUMER',
    name,
    verified: true,
    createdAt,
    details,
  }
  addOnboardedUser(context, identity, details.rootUser, password)
  return identity
}

function addOnboardedUser(
  context: SandboxContext,
  identity: IdentityRecord,
  rootUser: Pick<UserRecord, 'name' | 'surname' | 'email' | 'mobile'>,
  password: string,
) {
  const user = createRootUser(context, identity, rootUser)
  user.emailVerified = true
  user.mobileVerified = true
  user.factors = [{ type: 'OTP', channel: 'SMS', status: 'ACTIVE' }]
  context.state.logins[user.email.toLowerCase()] = { password, failures: 0 }
}
