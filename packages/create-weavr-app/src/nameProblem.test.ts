import { expect, it } from 'vitest'
import { nameProblem } from './nameProblem.js'

it.each(['my-app', 'a', '2nd', 'cards.v2', 'my_app'])('lets an app be called %s', (name) => {
  expect(nameProblem(name)).toBeUndefined()
})

it.each([
  ['My App', 'my-app'],
  ['.hidden', 'hidden'],
  ['_private', 'private'],
  ['Café Zürich!', 'caf-z-rich'],
  ['a'.repeat(215), 'a'.repeat(214)],
])('says why not %s, and what would do', (name, better) => {
  expect(nameProblem(name)).toContain(`"${better}" would do`)
  expect(nameProblem(better)).toBeUndefined()
})

it.each(['', '…', 'node_modules'])('makes nothing up for %j', (name) => {
  expect(nameProblem(name)).toMatch(/a letter or a digit first\.$/)
})
