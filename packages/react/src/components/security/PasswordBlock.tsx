'use client'

import { isWeavrError, type Secret } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import { useUpdatePassword } from '../../resources/passwords/passwordHooks.js'
import type { FlowTrouble } from '../../session/FlowFailure.js'
import { useFlow } from '../../session/useFlow.js'
import { useStepUp } from '../../session/useStepUp.js'
import { CredentialFormRoot } from '../credential-form/CredentialFormRoot.js'
import {
  fieldsOf,
  referenceOf,
  sayTrouble,
  useCredentialFormContext,
} from '../credential-form/CredentialFormContext.js'
import { PasswordControl } from '../credential-form/PasswordControl.js'
import { Said } from './Said.js'
import { useSecurityContext } from './SecurityContext.js'
import { Trouble } from './Trouble.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

type PasswordState = ({ status: 'idle' } & FlowTrouble) | { status: 'saving' } | { status: 'done' }

/** As Weavr takes it: typed here, or a secure field's token. */
const toBody = (secret: Secret) => (typeof secret === 'string' ? { value: secret } : secret)

/** A page without a `StepUpDialog` leaves it to Weavr whether one is needed. */
function ignoreNoDialog(error: unknown) {
  if (!isWeavrError(error, 'no-step-up')) throw error
}

/** The old password and the new one, typed where the programme says. */
export function PasswordBlock(): ReactNode {
  const { focusHeading, isOnline, passwordField, words } = useSecurityContext()
  const offlineReason = useOfflineReason()
  const { mutateAsync: update } = useUpdatePassword()
  const { ask } = useStepUp()
  const { state, go, jump } = useFlow<PasswordState>({ status: 'idle' })
  const [isOpen, setOpen] = useState(false)

  if (!isOpen)
    return (
      <>
        <p data-part="hint">{words.passwordText}</p>
        {state.status === 'done' && <Said>{words.passwordDone}</Said>}
        <div data-part="actions">
          <button
            type="button"
            data-emphasis="secondary"
            aria-disabled={!isOnline}
            title={offlineReason}
            onClick={() => {
              if (!isOnline) return
              jump({ status: 'idle' })
              setOpen(true)
              focusHeading('password')
            }}
          >
            {words.changePassword}
          </button>
        </div>
      </>
    )
  return (
    <CredentialFormRoot
      data-part="form"
      step="password"
      state={state}
      passwordField={passwordField}
      aria-labelledby={undefined}
      send={({ secrets }) =>
        void go({
          pending: { status: 'saving' },
          back: { status: 'idle' },
          async work() {
            // Before the passwords are read: what a frame gives for one is good for one call.
            await ask({ why: words.passwordWhy, action: words.savePassword }).catch(ignoreNoDialog)
            const { oldPassword, newPassword } = await secrets('oldPassword', 'newPassword')
            await update({ oldPassword: toBody(oldPassword), newPassword: toBody(newPassword) })
            setOpen(false)
            return { status: 'done' }
          },
          // The payer changed their mind.
          elsewhere: (error) => (isWeavrError(error, 'step-up-cancelled') ? { status: 'idle' } : undefined),
        })
      }
    >
      <div data-part="field" data-field="oldPassword">
        <PasswordControl name="oldPassword" />
      </div>
      <div data-part="field" data-field="newPassword">
        <PasswordControl name="newPassword" />
      </div>
      <PasswordTrouble />
      <div data-part="actions">
        <button
          type="submit"
          data-part="submit"
          aria-disabled={state.status === 'saving' || !isOnline}
          title={offlineReason}
          aria-busy={state.status === 'saving'}
        >
          {state.status === 'saving' ? words.savingPassword : words.savePassword}
        </button>
        <button
          type="button"
          onClick={() => {
            jump({ status: 'idle' })
            setOpen(false)
            focusHeading('password')
          }}
        >
          {words.cancel}
        </button>
      </div>
    </CredentialFormRoot>
  )
}

/** What is wrong with the whole; what is wrong with a field stands at the field. */
function PasswordTrouble() {
  const { messages, trouble } = useCredentialFormContext()
  const said = fieldsOf(trouble).length === 0 ? sayTrouble(trouble, messages) : undefined
  return <Trouble said={said} requestRef={referenceOf(trouble)} />
}
