import { expect, it } from 'vitest'
import { randomName } from './randomName.js'

it('makes a name of three numbers, another one each time', () => {
  const names = Array.from({ length: 100 }, randomName)
  for (const name of names) expect(name).toMatch(/^\d+-\d+-\d+$/)
  expect(new Set(names).size).toBe(100)
})
