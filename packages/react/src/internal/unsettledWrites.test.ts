import type { Weavr } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { openWrite } from './unsettledWrites.js'
import type { WeavrKey } from './weavrKey.js'

const key = (user: string, kind = 'create'): WeavrKey => ['weavr', '/api', user, user, 'transfers', kind]

function openRegister() {
  const weavr = { session: {} } as Weavr
  return (variables: unknown, user = '1', writer?: string, kind?: string) =>
    openWrite(weavr, key(user, kind), writer, variables)
}

it('takes what says the same for the same write, and nothing else', () => {
  const open = openRegister()
  expect(open({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(open({ b: { c: [1, 2] }, a: 1 }))
  const others = [
    open({ a: 1 }),
    open({ a: 2 }),
    open({ a: '1' }),
    open({ a: [1] }),
    open([1]),
    open(undefined),
    open({ a: 1 }, '2'),
    open({ a: 1 }, '1', 'draft'),
    open({ a: 1 }, '1', 'draft 2'),
    openRegister()({ a: 1 }),
  ]
  expect(new Set(others.map(({ ref }) => ref)).size).toBe(others.length)
})

it('is another write once it is settled', () => {
  const open = openRegister()
  const first = open({ a: 1 })
  first.settle()
  expect(open({ a: 1 }).ref).not.toBe(first.ref)
})

it('is another write once something else was asked of the same thing', () => {
  const open = openRegister()
  const ask = (kind: string, id: string) => open({ id }, '1', undefined, kind).ref
  const first = ask('block', '7')
  expect([ask('block', '7'), (ask('unblock', '8'), ask('block', '7'))]).toEqual([first, first])
  const contrary = ask('unblock', '7')
  const again = ask('block', '7')
  expect(new Set([first, contrary, again]).size).toBe(3)
  expect(ask('block', '7')).toBe(again)
})

it('holds a thousand, and lets the oldest go first that is not under way', () => {
  const open = openRegister()
  const first = open('first')
  first.underWay = Promise.resolve()
  const [second, third] = [open('second'), open('third')]
  for (let count = 0; count < 998; count++) open(count)
  expect(open('first')).toBe(first)
  expect(open('third')).toBe(third)
  expect(open('second')).not.toBe(second)
})
