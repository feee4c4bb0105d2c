'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { IbanDetails } from '../iban-details/IbanDetails.js'
import { Loaded } from '../loaded/Loaded.js'
import { useManagedAccountDetailsContext } from './ManagedAccountDetailsContext.js'
import {
  Balance,
  Close,
  Failure,
  Freeze,
  LowBalance,
  Move,
  Outcome,
  Pay,
  Reference,
  Root,
  Settings,
  State,
  Title,
} from './ManagedAccountDetailsParts.js'
import type { ManagedAccountDetailsOptions } from './ManagedAccountDetailsRoot.js'

export type ManagedAccountDetailsProps = Omit<PartProps<'section'>, 'children'> & ManagedAccountDetailsOptions

/**
 * One account: what can be spent, where it is paid to, its name and the warning when little is left, freezing
 * and closing. A native `<section>` that takes the props it is given. For another arrangement, use
 * `ManagedAccountDetailsParts`.
 *
 * @example
 * <ManagedAccountDetails accountId={id} payHref={`/pay?from=${id}`} moveHref={`/move?from=${id}`} />
 */
export const ManagedAccountDetails = forwardRef<HTMLElement, ManagedAccountDetailsProps>(
  function ManagedAccountDetails(props, ref) {
    return (
      <Root data-weavr="managed-account-details" {...props} ref={ref}>
        <LoadedAccount />
      </Root>
    )
  },
)

function LoadedAccount() {
  const { query, words } = useManagedAccountDetailsContext()
  return (
    <Loaded query={query} words={words}>
      {({ id }) => (
        <div data-part="columns">
          <div data-part="panel">
            <Title />
            <State />
            <Balance />
            <LowBalance />
            <div data-part="actions">
              <Pay />
              <Move />
              <Freeze />
            </div>
            <Failure />
            <Reference />
            <Outcome />
          </div>
          <div data-part="panel">
            <IbanDetails accountId={id} />
          </div>
          <div data-part="panel">
            <Settings />
            <Close />
          </div>
        </div>
      )}
    </Loaded>
  )
}
