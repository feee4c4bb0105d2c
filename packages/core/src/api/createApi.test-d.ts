import { expectTypeOf, it } from 'vitest'
import type { SessionGrant } from '../session/Session.js'
import type { SessionState } from '../session/SessionState.js'
import { signIn } from '../ways-in/signIn.js'
import type { Weavr } from '../Weavr.js'
import type { WeavrOptions } from '../WeavrOptions.js'
import type { components } from './schema.generated.js'

declare const weavr: Weavr
const { api, session } = weavr

it('resolves to the body of the answer', () => {
  expectTypeOf(api.GET('/managed_cards')).resolves.toHaveProperty('cards')
  expectTypeOf(api.GET('/managed_cards/{id}', { params: { path: { id: '1' } } })).resolves.toHaveProperty(
    'id',
  )
  expectTypeOf(
    api.POST('/login_with_password', { token: false, body: { email: 'a', password: { value: 'b' } } }),
  ).resolves.toEqualTypeOf<components['schemas']['LoginWithPasswordResponse']>()
})

it('knows the paths of each method', () => {
  // @ts-expect-error there is no such path
  void api.GET('/managed_card')
  // @ts-expect-error this path has no DELETE
  void api.DELETE('/managed_cards')
})

it('demands what the operation demands', () => {
  // @ts-expect-error the path has a placeholder
  void api.GET('/managed_cards/{id}')
  // @ts-expect-error the placeholder has a name
  void api.GET('/managed_cards/{id}', { params: { path: { card: '1' } } })
  // @ts-expect-error a body is required
  void api.POST('/login_with_password', { token: false })
  // @ts-expect-error the password is an object
  void api.POST('/login_with_password', { body: { email: 'a', password: 'b' } })
})

it('takes an intent, a token and a signal beside the parameters', () => {
  void api.GET('/managed_cards', { intent: 'background', token: false, signal: new AbortController().signal })
  // @ts-expect-error there is no such intent
  void api.GET('/managed_cards', { intent: 'polling' })
})

it('takes an answer of a login for a grant as it is', () => {
  expectTypeOf<
    Pick<Required<components['schemas']['LoginWithPasswordResponse']>, 'token' | 'identity' | 'credentials'>
  >().toExtend<SessionGrant>()
  expectTypeOf(session.start).returns.toEqualTypeOf<SessionState>()
})

it('signs in with a password or with a choice', () => {
  expectTypeOf(signIn(weavr, { email: 'a', password: 'b' })).resolves.toEqualTypeOf<SessionState>()
  void signIn(weavr, { email: 'a', password: { value: 'b' }, identity: { type: 'CONSUMER', id: '1' } })
  void signIn(weavr, { identity: { type: 'CONSUMER', id: '1' } })
  // @ts-expect-error a password is missing
  void signIn(weavr, { email: 'a' })
})

it('never offers a token in an event', () => {
  type Event = Parameters<NonNullable<WeavrOptions['onSessionEvent']>>[0]
  expectTypeOf<Extract<keyof Event, 'token' | 'claims'>>().toBeNever()
})
