import type { components, Weavr } from '@weavr-kit/core'
import { toConsumerBody, toCorporateBody, type SignUpProgramme } from './readSignUpDetails.js'
import type { SignUpDetails, SignUpMobile, SignUpType } from './SignUpState.js'

type CheckStatus = components['schemas']['KyiStatus']

/** Who was registered. */
export interface SignUpUser {
  userId: string
  /** Signs in for another account already, and keeps that password. */
  hasPassword: boolean
}

/** The calls of a sign-up, the same for a company and a person. */
export interface SignUpCalls {
  register(details: SignUpDetails, programme: SignUpProgramme, ref: string): Promise<SignUpUser>
  sendEmailCode(email: string): Promise<unknown>
  verifyEmail(email: string, verificationCode: string): Promise<unknown>
  rootUser(): Promise<{ email: string; emailVerified: boolean; mobile: SignUpMobile }>
  checkStatus(): Promise<CheckStatus | undefined>
  /** Resolves to the reference that opens Weavr's flow. */
  startCheck(): Promise<string>
}

export function signUpCalls({ api }: Weavr, type: SignUpType): SignUpCalls {
  const header = (ref: string) => ({ header: { 'idempotency-ref': ref } })
  if (type === 'corporate') {
    return {
      async register(details, programme, ref) {
        const { rootUser } = await api.POST('/corporates', {
          token: false,
          body: toCorporateBody(details, programme),
          params: header(ref),
        })
        return { userId: rootUser.id.id, hasPassword: rootUser.passwordAlreadySet }
      },
      sendEmailCode: (email) =>
        api.POST('/corporates/verification/email/send', { token: false, body: { email } }),
      verifyEmail: (email, verificationCode) =>
        api.POST('/corporates/verification/email/verify', {
          token: false,
          body: { email, verificationCode },
        }),
      rootUser: async () => (await api.GET('/corporates')).rootUser,
      checkStatus: async () => (await api.GET('/corporates/kyb')).kybStatus,
      startCheck: async () => (await api.POST('/corporates/kyb')).reference,
    }
  }
  return {
    async register(details, programme, ref) {
      const { rootUser } = await api.POST('/consumers', {
        token: false,
        body: toConsumerBody(details, programme),
        params: header(ref),
      })
      return { userId: rootUser.id.id, hasPassword: false }
    },
    sendEmailCode: (email) =>
      api.POST('/consumers/verification/email/send', { token: false, body: { email } }),
    verifyEmail: (email, verificationCode) =>
      api.POST('/consumers/verification/email/verify', { token: false, body: { email, verificationCode } }),
    rootUser: async () => (await api.GET('/consumers')).rootUser,
    checkStatus: async () => (await api.GET('/consumers/kyc')).fullDueDiligence,
    startCheck: async () => (await api.POST('/consumers/kyc')).reference,
  }
}
