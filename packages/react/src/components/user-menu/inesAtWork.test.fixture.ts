import type { SignInParams } from '@weavr-kit/core'
import { demoMultiUser, type Sandbox } from '@weavr-kit/sandbox'

/** One person with two identities, signed in for her company. */
export function inesAtWork({ state }: Pick<Sandbox, 'state'>): SignInParams {
  const mine = Object.values(state.users).filter(({ email }) => email === demoMultiUser.email)
  const company = mine.find(({ identityId }) => state.identities[identityId]?.type === 'CORPORATE')!
  return { ...demoMultiUser, identity: { type: 'CORPORATE', id: company.identityId } }
}
