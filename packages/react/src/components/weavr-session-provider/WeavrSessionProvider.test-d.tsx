import type { SessionState, Weavr, WeavrOptions } from '@weavr-kit/core'
import { expectTypeOf, it } from 'vitest'
import { useSignIn } from '../../session/useSignIn.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { WeavrSessionProvider, type WeavrSessionProviderProps } from './WeavrSessionProvider.js'

declare const weavr: Weavr

it('takes the options or a session, not neither and not both', () => {
  void (
    <WeavrSessionProvider
      baseUrl="/api/weavr"
      keepAlive="on-input"
      messages={{ sessionExpiryPrompt: { title: 'Noch da?' } }}
    />
  )
  void (<WeavrSessionProvider weavr={weavr} expiryPrompt={false} />)
  // @ts-expect-error -- where is the proxy?
  void (<WeavrSessionProvider />)
  // @ts-expect-error -- the session was made with its own options
  void (<WeavrSessionProvider weavr={weavr} baseUrl="/api/weavr" />)
  expectTypeOf<WeavrOptions>().toExtend<WeavrSessionProviderProps>()
})

it('types the session and what is selected from it', () => {
  expectTypeOf(useWeavrSession()).toEqualTypeOf<Omit<SessionState, 'token'>>()
  // @ts-expect-error -- the token lies in no component's state
  void useWeavrSession().token
  expectTypeOf(useWeavrSession(({ status }) => status)).toEqualTypeOf<SessionState['status']>()
  const { mutate, data } = useSignIn()
  mutate({ email: 'a@b.c', password: 'secret' })
  mutate({ email: 'a@b.c', password: { value: 'token' } })
  mutate({ identity: { type: 'CONSUMER', id: '1' } })
  expectTypeOf(data!.status).toEqualTypeOf<SessionState['status']>()
  // @ts-expect-error -- the token lies in no cache
  void data?.token
})
