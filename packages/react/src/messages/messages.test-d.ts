import { expectTypeOf, it } from 'vitest'
import type { WeavrMessages } from '../internal/WeavrMessages.js'
import { de } from './de.js'
import { it as italian } from './it.js'

it('is no language without a component, or without a string of one', () => {
  const { signIn, ...others } = italian
  const { title, ...signInRest } = signIn
  // @ts-expect-error -- a component is missing
  const withoutComponent: WeavrMessages = others
  // @ts-expect-error -- a string is missing
  const withoutString: WeavrMessages = { ...italian, signIn: signInRest }
  expectTypeOf([withoutComponent, withoutString]).not.toBeNever()
  expectTypeOf(title).toBeString()
})

it('has all components, whatever may be replaced', () => {
  expectTypeOf(italian).toEqualTypeOf<WeavrMessages>()
  expectTypeOf(de).toEqualTypeOf<WeavrMessages>()
})
