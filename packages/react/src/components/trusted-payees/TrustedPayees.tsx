'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import {
  ConfirmationDialog,
  type ConfirmationDialogProps,
} from '../confirmation-dialog/ConfirmationDialog.js'
import { Loaded } from '../loaded/Loaded.js'
import { useTrustedPayeesContext } from './TrustedPayeesContext.js'
import {
  Add,
  Editor,
  Empty,
  Failure,
  Items,
  More,
  Outcome,
  Reference,
  Root,
  Showing,
  Title,
} from './TrustedPayeesParts.js'
import type { TrustedPayeesOptions } from './TrustedPayeesRoot.js'

type DialogOptions = Pick<ConfirmationDialogProps, 'hint' | 'phoneEnding'>

export type TrustedPayeesProps = Omit<PartProps<'section'>, 'children'> & TrustedPayeesOptions & DialogOptions

/**
 * The payees that somebody saved, by name: who needs no code, what waits to be confirmed, and why one could
 * not be added. Several are added with one code. A native `<section>` that takes the props it is given. For
 * another arrangement, use `TrustedPayeesParts`.
 *
 * @example
 * <TrustedPayees payHref={({ id }) => `/pay?payee=${id}`} />
 */
export const TrustedPayees = forwardRef<HTMLElement, TrustedPayeesProps>(function TrustedPayees(
  { hint, phoneEnding, ...props },
  ref,
) {
  return (
    <Root data-weavr="trusted-payees" {...props} ref={ref}>
      <div data-part="head">
        <Title />
        <Add />
      </div>
      <Outcome />
      <Failure />
      <Reference />
      <Editor />
      <LoadedPayees />
      <Dialog hint={hint} phoneEnding={phoneEnding} />
    </Root>
  )
})

function LoadedPayees() {
  const { query, words } = useTrustedPayeesContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Empty />
          <Items />
          <Showing />
          <More />
        </>
      )}
    </Loaded>
  )
}

function Dialog(props: DialogOptions) {
  const { batches } = useTrustedPayeesContext()
  return <ConfirmationDialog confirmation={batches.confirmation} {...props} />
}
