'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useIbanDetailsContext } from './IbanDetailsContext.js'
import {
  Banks,
  CopyAll,
  Explanation,
  GetIban,
  Notice,
  Outcome,
  Reference,
  Root,
  Share,
  Title,
} from './IbanDetailsParts.js'
import type { IbanDetailsOptions } from './IbanDetailsRoot.js'

export type IbanDetailsProps = Omit<PartProps<'section'>, 'children'> & IbanDetailsOptions

/**
 * Where money for an account is paid to: to be asked for, on its way, or there to be copied and shared. A
 * native `<section>` that takes the props it is given. For another arrangement, use `IbanDetailsParts`.
 *
 * @example
 * <IbanDetails accountId={account.id} />
 */
export const IbanDetails = forwardRef<HTMLElement, IbanDetailsProps>(function IbanDetails(props, ref) {
  return (
    <Root data-weavr="iban-details" {...props} ref={ref}>
      <Title />
      <LoadedDetails />
    </Root>
  )
})

function LoadedDetails() {
  const { query, words } = useIbanDetailsContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Explanation />
          <GetIban />
          <Notice />
          <Reference />
          <Banks />
          <div data-part="actions">
            <CopyAll />
            <Share />
            <Outcome />
          </div>
        </>
      )}
    </Loaded>
  )
}
