'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { CreateManagedCardFormOptions } from './CreateManagedCardFormOptions.js'
import {
  Another,
  Check,
  Notice,
  Outcome,
  Questions,
  Reference,
  Root,
  Title,
  ToCard,
} from './CreateManagedCardFormParts.js'

export type CreateManagedCardFormProps = Omit<PartProps<'section'>, 'children'> & CreateManagedCardFormOptions

/**
 * Makes a virtual card: debit on an account, or prepaid in a currency. Where no answer comes it says so, and asks
 * for the very same again, never for a second one. Put a `StepUpDialog` on the page, for programmes that want one.
 * A native `<section>` that takes the props it is given. For another arrangement, use `CreateManagedCardFormParts`.
 *
 * @see `POST /managed_cards`
 * @example
 * <CreateManagedCardForm profileIds={{ debit: debitProfileId }} onCreated={({ id }) => go(`/cards/${id}`)} />
 */
export const CreateManagedCardForm = forwardRef<HTMLElement, CreateManagedCardFormProps>(
  function CreateManagedCardForm(props, ref) {
    return (
      <Root data-weavr="create-managed-card-form" {...props} ref={ref}>
        <Title />
        <Outcome />
        <Notice />
        <Reference />
        <Questions />
        <div data-part="actions">
          <Check />
          <ToCard />
          <Another />
        </div>
      </Root>
    )
  },
)
