'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import { useSecurityContext } from './SecurityContext.js'
import { Devices, Password, Phone, Root, Title } from './SecurityParts.js'
import type { SecurityOptions } from './SecurityRoot.js'

export type SecurityProps = Omit<PartProps<'section'>, 'children'> & SecurityOptions

/**
 * What protects the payer: the phone that codes go to, the password, the devices that confirm, each with the
 * way to change it. Asks for a step-up by itself where the page has a `StepUpDialog`. A native `<section>`
 * that takes the props it is given. For another arrangement, use `SecurityParts`.
 *
 * @example
 * <Security />
 */
export const Security = forwardRef<HTMLElement, SecurityProps>(function Security(props, ref) {
  return (
    <Root data-weavr="security" {...props} ref={ref}>
      <Title />
      <LoadedBlocks />
      <Password />
    </Root>
  )
})

function LoadedBlocks() {
  const { factors, user, words } = useSecurityContext()
  return (
    <Loaded query={join(user, factors)} words={{ loading: words.loading, failed: words.failed }}>
      {() => (
        <>
          <Phone />
          <Devices />
        </>
      )}
    </Loaded>
  )
}

/** Both are shown together, and read again together. */
const join = (one: LoadedQuery<unknown>, other: LoadedQuery<unknown>): LoadedQuery<true> => ({
  data: one.data !== undefined && other.data !== undefined ? true : undefined,
  error: one.error ?? other.error,
  failureReason: one.failureReason ?? other.failureReason,
  isPending: one.isPending || other.isPending,
  isFetching: one.isFetching || other.isFetching,
  dataUpdatedAt: Math.min(one.dataUpdatedAt, other.dataUpdatedAt),
  refetch: () => Promise.all([one, other].filter(({ error }) => error).map((query) => query.refetch())),
})
