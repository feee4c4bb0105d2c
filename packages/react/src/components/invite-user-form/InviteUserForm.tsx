'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Cancel, Fields, Invited, Notice, Reference, Root, Submit, Title } from './InviteUserFormParts.js'
import type { InviteUserFormOptions } from './InviteUserFormRoot.js'

export type InviteUserFormProps = Omit<PartProps<'section'>, 'children'> & InviteUserFormOptions

/**
 * Adds somebody to the identity and invites them: name, e-mail, and what they may do, in sentences. Asks for
 * a step-up by itself where the page has a `StepUpDialog`. A native `<section>` that takes the props it is
 * given. For another arrangement, use `InviteUserFormParts`.
 *
 * @example
 * <InviteUserForm onInvited={() => navigate('/people')} />
 */
export const InviteUserForm = forwardRef<HTMLElement, InviteUserFormProps>(
  function InviteUserForm(props, ref) {
    return (
      <Root data-weavr="invite-user-form" {...props} ref={ref}>
        <Title />
        <Invited />
        <Fields />
        <Notice />
        <Reference />
        <div data-part="actions">
          <Submit />
          <Cancel />
        </div>
      </Root>
    )
  },
)
