'use client'

import { createPassword, IdentityChoiceError, type WeavrError } from '@weavr-kit/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { toCode } from '../../internal/challenge/toCode.js'
import { liveIdentityId } from '../../internal/liveIdentityId.js'
import { randomRef } from '../../internal/randomRef.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { useConsumerKyc } from '../../resources/consumers/consumerHooks.js'
import { useCorporateKyb } from '../../resources/corporates/corporateHooks.js'
import { toFlowTrouble } from '../../session/FlowFailure.js'
import { useFlow, whenAsked, type Later } from '../../session/useFlow.js'
import { useSignedIn, type SignedInListener } from '../../session/useSignedIn.js'
import { checkSignUpDetails, toFieldFailures } from './readSignUpDetails.js'
import { signUpCalls } from './signUpCalls.js'
import { emailCodes, phoneCodes } from './signUpFailures.js'
import type { SignUpFlow } from './SignUpFlow.js'
import { toSignUpSteps, type SignUpState, type SignUpType } from './SignUpState.js'

export interface UseSignUpOptions {
  /** Who signs up. With a live session it is whom that acts for. */
  type: SignUpType
  /** The programme's profile for companies or persons. */
  profileId: string
  /** The payer's address, as the app's own server sees it; a function is asked when it is sent. */
  ipAddress: Later<string>
  /** @default EUR for companies, the programme's for persons */
  baseCurrency?: string
  /**
   * Called with the state of the new session, without its token: the first password is set, and two steps are
   * left.
   */
  onSignedIn?: SignedInListener
}

const sms = { path: { channel: 'SMS' } } as const

/** Before these nobody is signed in; all others need the session. */
const sessionless = new Set<SignUpState['status']>([
  ...(['details', 'registering', 'email-code', 'sending-email-code', 'verifying-email'] as const),
  ...(['password', 'creating-password', 'has-password', 'signed-out'] as const),
])

const codeOf = (error: unknown) => (error as WeavrError).code

/**
 * The whole way from nothing to a checked company or person, for forms of one's own: details, e-mail code,
 * password, phone, due diligence. With a live session it goes on where that is. Never rejects: what went
 * wrong is part of the state.
 *
 * @keywords register, onboarding, open an account as a company
 * @see `POST /corporates`, `POST /consumers`, `POST /passwords/{user_id}/create`, `POST
 *   /authentication_factors/otp/{channel}`, `POST /corporates/kyb`, `POST /consumers/kyc`
 * @example
 * const { state, steps, register } = useSignUp({ type: 'corporate', profileId, ipAddress })
 * if (state.status === 'details') register({ name, surname, email, … })
 */
export function useSignUp({
  type: wanted,
  profileId,
  ipAddress,
  baseCurrency,
  onSignedIn,
}: UseSignUpOptions): SignUpFlow {
  const { weavr, client } = useWeavrContext()
  const { api, session } = weavr
  const signedIn = useSignedIn(onSignedIn)
  const live = useStore(session, liveIdentityId)
  const { identity } = session.getState()
  const type: SignUpType = live ? (identity?.type === 'CONSUMER' ? 'consumer' : 'corporate') : wanted
  const calls = signUpCalls(weavr, type)
  const flow = useFlow<SignUpState>(live ? { status: 'resuming' } : { status: 'details', details: {} })
  const { go, jump } = flow
  const registered = useRef('')
  const lastRef = useRef<{ body: string; ref: string }>(undefined)

  const waiting = flow.state.status === 'in-review'
  const kyb = useCorporateKyb({ enabled: waiting && type === 'corporate' })
  const kyc = useConsumerKyc({ enabled: waiting && type === 'consumer' })
  const verdict = waiting
    ? type === 'corporate'
      ? kyb.data?.kybStatus
      : kyc.data?.fullDueDiligence
    : undefined

  let state = flow.state
  if (verdict === 'APPROVED') state = { status: 'verified' }
  if (verdict === 'REJECTED') state = { status: 'not-accepted' }
  if (!live && !sessionless.has(state.status)) state = { status: 'signed-out' }
  const email = 'email' in state ? state.email : ''
  const mobile = 'mobile' in state ? state.mobile : undefined

  /** How far somebody with a session is. */
  async function look(): Promise<SignUpState> {
    const [root, { factors = [] }, check] = await Promise.all([
      calls.rootUser(),
      api.GET('/authentication_factors'),
      calls.checkStatus(),
    ])
    if (!root.emailVerified) return { status: 'email-code', email: root.email }
    if (
      !factors.some(
        ({ type: kind, channel, status }) => kind === 'OTP' && channel === 'SMS' && status === 'ACTIVE',
      )
    )
      return { status: 'phone', mobile: root.mobile }
    if (check === 'APPROVED') return { status: 'verified' }
    if (check === 'REJECTED') return { status: 'not-accepted' }
    return check === 'PENDING_REVIEW'
      ? { status: 'in-review' }
      : { status: 'verification', begun: check === 'INITIATED' }
  }

  const resume = () =>
    go({
      pending: { status: 'resuming' },
      back: { status: 'resume-failed' },
      exceptions: { 403: 'refused' },
      work: look,
    })

  // A session that was there first, or that came back after an end.
  const goesOn =
    live !== undefined && (flow.state.status === 'resuming' || flow.state.status === 'signed-out')
  const latest = useRef(resume)
  useEffect(() => void (latest.current = resume))
  useEffect(() => {
    if (goesOn) void latest.current()
  }, [goesOn])
  const isOver = state.status === 'signed-out' && flow.state.status !== 'signed-out'
  useEffect(() => {
    if (isOver) jump({ status: 'signed-out' })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `jump` is another function each time, and does the same
  }, [isOver])

  const afterEmail = () =>
    session.getState().token ? look() : Promise.resolve<SignUpState>({ status: 'password', email })

  return {
    type,
    state,
    steps: toSignUpSteps(state.status, live !== undefined),
    resume,

    async register(details) {
      const back: SignUpState = { status: 'details', details }
      const failures = checkSignUpDetails(type, details)
      if (failures) return jump({ ...back, failures })
      await go({
        pending: { status: 'registering', details },
        back,
        async work() {
          const programme = { profileId, baseCurrency, ipAddress: await whenAsked(ipAddress) }
          const body = JSON.stringify(details)
          // The same for another try of the same: one that was carried out, and whose answer was lost, is not
          // carried out again.
          if (lastRef.current?.body !== body) lastRef.current = { body, ref: randomRef() }
          const { userId, hasPassword } = await calls.register(details, programme, lastRef.current.ref)
          registered.current = userId
          if (hasPassword) return { status: 'has-password', email: details.email! }
          const next: SignUpState = { status: 'email-code', email: details.email! }
          // Registered is registered: where only the message failed, it is sent again.
          return calls.sendEmailCode(details.email!).then(
            () => next,
            (error: unknown) => ({ ...next, ...toFlowTrouble(error, { ...emailCodes, 429: 'unavailable' }) }),
          )
        },
        elsewhere(error) {
          const wrong = toFieldFailures(type, error as WeavrError)
          return wrong && { ...back, failures: wrong }
        },
      })
    },

    sendEmailCode: () =>
      go({
        pending: { status: 'sending-email-code', email },
        back: { status: 'email-code', email },
        exceptions: emailCodes,
        async work() {
          await calls.sendEmailCode(email)
          return { status: 'email-code', email }
        },
      }),

    async verifyEmail(typed) {
      const back: SignUpState = { status: 'email-code', email }
      const code = toCode(typed)
      if (!code) return jump({ ...back, failure: 'codeMissing' })
      await go({
        pending: { status: 'verifying-email', email },
        back,
        exceptions: emailCodes,
        async work() {
          await calls.verifyEmail(email, code)
          return afterEmail()
        },
      })
    },

    createPassword: (password) =>
      go({
        pending: { status: 'creating-password', email },
        back: { status: 'password', email },
        async work(signal) {
          await createPassword(weavr, {
            userId: registered.current,
            password: await whenAsked(password, signal),
            signal,
          })
          signedIn()
          return { status: 'phone', mobile: (await calls.rootUser()).mobile }
        },
        elsewhere: (error) =>
          error instanceof IdentityChoiceError || codeOf(error) === 'PASSWORD_ALREADY_CREATED'
            ? { status: 'has-password', email }
            : session.getState().token
              ? { status: 'resume-failed', ...toFlowTrouble(error) }
              : undefined,
      }),

    async sendPhoneCode() {
      if (!mobile) return
      await go({
        pending: { status: 'sending-phone-code', mobile },
        back: { status: state.status === 'phone' ? 'phone' : 'phone-code', mobile },
        exceptions: phoneCodes,
        async work() {
          await api.POST('/authentication_factors/otp/{channel}', { params: sms })
          return { status: 'phone-code', mobile }
        },
        elsewhere: (error) =>
          codeOf(error) === 'RETRY_IN_15SEC' ? { status: 'phone-code', mobile } : phoneIsKnown(error),
      })
    },

    async verifyPhone(typed) {
      if (!mobile) return
      const back: SignUpState = { status: 'phone-code', mobile }
      const verificationCode = toCode(typed)
      if (!verificationCode) return jump({ ...back, failure: 'codeMissing' })
      await go({
        pending: { status: 'verifying-phone', mobile },
        back,
        exceptions: phoneCodes,
        async work() {
          await api.POST('/authentication_factors/otp/{channel}/verify', {
            params: sms,
            body: { verificationCode },
          })
          session.markSteppedUp()
          for (const resource of ['authentication-factors', 'corporates', 'consumers'] as const)
            void client.invalidateQueries({ queryKey: weavrKey(weavr, resource) })
          return look()
        },
        elsewhere: phoneIsKnown,
      })
    },

    startCheck: () => {
      const begun = state.status === 'verification' && state.begun
      return go({
        pending: { status: 'starting-check', begun },
        back: { status: 'verification', begun },
        work: async () => ({ status: 'checking', reference: await calls.startCheck() }),
        elsewhere: (error) => afterCheck[codeOf(error)],
      })
    },

    submitted: () => jump({ status: 'in-review' }),
  }
}

/** It was enrolled in the meantime, as in another tab. */
const phoneIsKnown = (error: unknown): SignUpState | undefined =>
  ['ALREADY_VERIFIED', 'CHANNEL_ALREADY_REGISTERED'].includes(codeOf(error))
    ? { status: 'verification', begun: false }
    : undefined

/** What starting a check comes to that needs none. */
const afterCheck: Record<string, SignUpState> = {
  KYB_ALREADY_APPROVED: { status: 'verified' },
  KYC_ALREADY_APPROVED: { status: 'verified' },
  KYB_PENDING_REVIEW: { status: 'in-review' },
  KYC_PENDING_REVIEW: { status: 'in-review' },
  MANAGED_ONBOARDING_PENDING: { status: 'in-review' },
  KYB_PERMANENTLY_REJECTED: { status: 'not-accepted' },
  KYC_REJECTED: { status: 'not-accepted' },
}
