import { expect, it } from 'vitest'
import { longMessages, mirroredMessages } from '../../../../.storybook/stage/pseudoMessages.js'
import { en } from './en.js'
import { plainWords } from './plainWords.test.fixture.js'

it('is 40 % longer than English, in brackets, whatever says it', () => {
  const english = plainWords(en)
  const long = plainWords(longMessages)
  const size = (words: Map<string, string>) => [...words.values()].join('').length
  expect([...long.keys()]).toEqual([...english.keys()])
  expect([...long].filter(([, text]) => !/^\[[^]*\]$/.test(text))).toEqual([])
  expect(size(long) / size(english)).toBeGreaterThan(1.4)
  expect(longMessages.signIn.title).toBe('[Ššíígñ ííñ]')
})

it('turns every word around, and ends what it turns', () => {
  expect(mirroredMessages.signIn.title).toBe('\u202eSign\u202c \u202ein\u202c')
})

it('leaves alone what it is handed', () => {
  expect(longMessages.paymentTracker.useName('Harbour Studios')).toBe('[Üüššéé “Harbour Studios”]')
  expect(longMessages.managedCardList.count(2)).toBe('[2 çáárdšš]')
  expect(mirroredMessages.forms.amountOdd('EUR 1,250.00')).toContain(' EUR 1,250.00.')
})
