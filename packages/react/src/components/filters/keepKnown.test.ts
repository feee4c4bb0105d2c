import { expect, it } from 'vitest'
import { keepKnown } from './keepKnown.js'

interface Filters {
  state?: 'open' | 'closed' | undefined
  currency?: string | undefined
}

const keep = (filters: object) =>
  keepKnown<Filters>(filters, { state: ['open', 'closed'], currency: 'anything' })

it('keeps what a list offers', () => {
  expect(keep({ state: 'closed', currency: 'EUR' })).toEqual({ state: 'closed', currency: 'EUR' })
})

it('leaves out what no list offers, whatever an address holds', () => {
  for (const state of ['gone', 'constructor', '__proto__', '', 1, null, undefined])
    expect(keep({ state, page: '2', constructor: 'open' })).toEqual({})
})
