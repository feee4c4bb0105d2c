import type { components } from '@weavr-kit/core'
import { sandboxOtp } from '../../otp/createOtpChallenges.js'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { checkNewPassword } from '../passwords/checkNewPassword.js'
import { createLogin } from '../passwords/createLogin.js'
import { findUser } from './findUser.js'

type Schemas = components['schemas']

/** Weavr says a month. */
const inviteLivesMs = 30 * 86_400_000

export const userInviteHandlers = {
  userInviteSend: operation((call, context) => {
    const user = findUser(call, context)
    if (user.type === 'ROOT' || user.invite?.consumed) throw conflict('INVITE_ALREADY_CONSUMED')
    user.invite = { sentAt: context.now(), consumed: false }
    return noContent
  }),

  userInviteValidate: operation<Schemas['UserInviteValidateRequest']>(({ params, body }, { state, now }) => {
    findInvited(state, params.user_id, body.inviteCode, now())
    return noContent
  }),

  userInviteConsume: operation<Schemas['UserInviteConsumeRequest']>(
    async ({ params, body }, { state, now, tokens }) => {
      const user = findInvited(state, params.user_id, body.inviteCode, now())
      if (state.logins[user.email.toLowerCase()]) throw conflict('PASSWORD_ALREADY_CREATED')
      checkNewPassword(body.password.value)
      createLogin(state, user, body.password.value, now())
      if (body.mobile) user.mobile = body.mobile
      user.invite = { sentAt: now(), consumed: true }
      const { token } = await tokens.issue(user, 'ACCESS')
      return ok({ token })
    },
  ),
}

/** @throws {Refusal} 409 unless the user has an open invite with this code */
function findInvited({ users }: SandboxState, userId = '', code: string, now: number): UserRecord {
  const user = users[userId]
  const open =
    user?.active && user.invite && !user.invite.consumed && now - user.invite.sentAt < inviteLivesMs
  if (!open || code !== sandboxOtp) throw conflict('INVITE_OR_INVITE_CODE_INVALID')
  return user
}
