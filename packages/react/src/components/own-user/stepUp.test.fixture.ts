import type { Weavr } from '@weavr-kit/core'
import { sandboxOtp } from '@weavr-kit/sandbox'

/** As a payer does who was asked for a code before. */
export async function stepUp({ api, session }: Weavr): Promise<void> {
  const path = { channel: 'SMS' } as const
  await api.POST('/stepup/challenges/otp/{channel}', { params: { path } })
  await api.POST('/stepup/challenges/otp/{channel}/verify', {
    params: { path },
    body: { verificationCode: sandboxOtp },
  })
  session.markSteppedUp()
}
