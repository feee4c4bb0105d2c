'use client'

import type { components } from '@weavr-kit/core'
import { useMemo } from 'react'
import { useConsumer } from '../../resources/consumers/consumerHooks.js'
import { useCorporate } from '../../resources/corporates/corporateHooks.js'
import { useUser } from '../../resources/users/userHooks.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'

/** The person who is signed in. */
export interface OwnUser {
  id: string
  /** Whether the identity is theirs, and of which kind it is; else one of its authorised users. */
  kind: 'corporate-root' | 'consumer-root' | 'user'
  name: string
  email: string
  mobile: components['schemas']['Mobile'] | undefined
}

/**
 * Who is signed in, read where Weavr keeps them: a root user with the identity that is theirs, the others
 * among its users.
 */
export function useOwnUser(): LoadedQuery<OwnUser> {
  const { type, id, kind } = useWeavrSession(({ credentials, identity }) => ({
    type: credentials?.type,
    id: credentials?.id ?? identity?.id ?? '',
    kind: identity?.type,
  }))
  const isUser = type === 'USER'
  const corporate = useCorporate({ enabled: !isUser && kind === 'CORPORATE' })
  const consumer = useConsumer({ enabled: !isUser && kind === 'CONSUMER' })
  const user = useUser(isUser ? id : undefined)
  const query = isUser ? user : kind === 'CONSUMER' ? consumer : corporate
  const person = isUser ? user.data : (kind === 'CONSUMER' ? consumer : corporate).data?.rootUser
  const data = useMemo(
    () =>
      person && {
        id,
        kind: isUser
          ? ('user' as const)
          : kind === 'CONSUMER'
            ? ('consumer-root' as const)
            : ('corporate-root' as const),
        name: `${person.name} ${person.surname}`,
        email: person.email,
        mobile: person.mobile,
      },
    [id, isUser, kind, person],
  )
  const { error, failureReason, isPending, isFetching, dataUpdatedAt, refetch } = query
  return { data, error, failureReason, isPending, isFetching, dataUpdatedAt, refetch: () => refetch() }
}
