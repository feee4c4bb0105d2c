'use client'

import type { components, WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import {
  useStartOtpEnrolment,
  useVerifyOtpEnrolment,
} from '../../resources/authentication-factors/authenticationFactorHooks.js'
import { useUpdateConsumer } from '../../resources/consumers/consumerHooks.js'
import { useUpdateCorporate } from '../../resources/corporates/corporateHooks.js'
import { useUpdateUser } from '../../resources/users/userHooks.js'
import type { OwnUser } from '../own-user/useOwnUser.js'

/** Where the change of the phone, or its confirmation, stands. `error` is of the last try. */
export interface PhoneState {
  status: 'idle' | 'editing' | 'saving' | 'sending' | 'code' | 'verifying' | 'done'
  error?: WeavrError
}

export interface PhoneFlow {
  state: PhoneState
  edit(): void
  leave(): void
  /** Saves the number, then sends a code to it. */
  save(mobile: components['schemas']['Mobile']): Promise<void>
  /** Sends a code to the number that is there. */
  sendCode(): Promise<void>
  verify(code: string): Promise<void>
}

const sms = { channel: 'SMS' } as const

/**
 * The way from one phone to the next: number, code, enrolled. Never rejects.
 * @see `PATCH /users/{user_id}`, `PATCH /corporates`, `PATCH /consumers`, `POST /authentication_factors/otp/{channel}`
 */
export function usePhone(user: OwnUser | undefined): PhoneFlow {
  const { mutateAsync: changeUser } = useUpdateUser()
  const { mutateAsync: changeCorporate } = useUpdateCorporate()
  const { mutateAsync: changeConsumer } = useUpdateConsumer()
  const { mutateAsync: start } = useStartOtpEnrolment()
  const { mutateAsync: finish } = useVerifyOtpEnrolment()
  const [state, setState] = useState<PhoneState>({ status: 'idle' })
  const isBusy = ['saving', 'sending', 'verifying'].includes(state.status)

  async function step(
    pending: PhoneState['status'],
    back: PhoneState['status'],
    work: () => Promise<unknown>,
  ) {
    setState({ status: pending })
    try {
      await work()
      return true
    } catch (error) {
      setState({ status: back, error: error as WeavrError })
      return false
    }
  }

  async function sendCode(back: PhoneState['status']) {
    if (await step('sending', back, () => start(sms))) setState({ status: 'code' })
  }

  return {
    state,
    edit: () => setState({ status: 'editing' }),
    leave: () => setState({ status: 'idle' }),
    async save(mobile) {
      if (isBusy || !user) return
      const saved = await step('saving', 'editing', async () => {
        if (user.kind === 'user') await changeUser({ id: user.id, mobile })
        else if (user.kind === 'corporate-root') await changeCorporate({ mobile })
        else await changeConsumer({ mobile })
      })
      if (saved) await sendCode('idle')
    },
    async sendCode() {
      if (!isBusy) await sendCode(state.status)
    },
    async verify(verificationCode) {
      if (isBusy) return
      const verified = await step('verifying', 'code', () => finish({ ...sms, verificationCode }))
      if (verified) setState({ status: 'done' })
    },
  }
}
