import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../context/SandboxContext.js'

type Amount = components['schemas']['CurrencyAmount']

/** Money, as most events have it. */
export const digitAmount = ({ currency, amount }: Amount) => ({ currency, amount: String(Math.abs(amount)) })

export const publishedNow = ({ now }: Pick<SandboxContext, 'now'>) => ({ publishedTimestamp: String(now()) })

export const accountId = (id: string) => ({ id, type: 'managed_accounts' as const })
export const cardId = (id: string) => ({ id, type: 'managed_cards' as const })

/** Whose something is. */
export function ownerOf(identityId: string, { state }: Pick<SandboxContext, 'state'>) {
  const type = state.identities[identityId]?.type === 'CONSUMER' ? 'consumers' : 'corporates'
  return { type, id: identityId }
}

/** The address of the identity's root user. */
export const rootEmailOf = (identityId: string, { state }: Pick<SandboxContext, 'state'>) =>
  state.users[identityId]?.email ?? ''

/** Leaves out what is undefined, which the types of events do not know. */
export function present<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>
  }
}
