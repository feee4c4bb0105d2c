import { describe, expect, it } from 'vitest'
import { de } from './de.js'
import { en } from './en.js'
import { it as italian } from './it.js'
import { plainWords } from './plainWords.test.fixture.js'

const english = plainWords(en)

/** What both languages call by the same word, and countries, which `Intl` names in the page's own language. */
const international =
  /^(bankAccountFields\.ibanLabel|filters\.chip\(.*\)|ibanDetails\.(iban|bic|bank)|managedCardReveal\.pin|secureElements\.(cvv|shownCardPin)|signUp\.countryName\(.*\))$/
const italianToo =
  /^((credentialForms|signUp|inviteUserForm|userList|passcodeForms)\.email|(credentialForms|signUp|secureElements|security)\.password|(bankAccountFields|ibanDetails)\.sortCode)$/
const germanToo =
  /^((createManagedAccountForm|managedAccountDetails|userList)\.name|linkedAccounts\.holder|spendControls\.limits)$/

describe.each([
  { language: 'Italian', messages: italian, likeEnglish: italianToo, foreignSigns: /["'“”„]|\.\.\./ },
  { language: 'German', messages: de, likeEnglish: germanToo, foreignSigns: /["'”«»]|\.\.\.|[^\u00a0]…/ },
])('$language', ({ messages, likeEnglish, foreignSigns }) => {
  const words = plainWords(messages)
  const pairs = [...english].map(([name, text]) => ({ name, english: text, text: words.get(name) ?? '' }))

  it('says all that English says, and nothing else', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('has words for every number', () => {
    expect([...words].filter(([, text]) => !text.trim() || /undefined|NaN|#|\[object/.test(text))).toEqual([])
  })

  it('shows what is handed in wherever English does', () => {
    expect(pairs.filter(({ english, text }) => handedIn(english) !== handedIn(text))).toEqual([])
  })

  it('leaves nothing in English', () => {
    const left = pairs.filter(({ english, text }) => english === text).map(({ name }) => name)
    expect(left.filter((name) => !international.test(name) && !likeEnglish.test(name))).toEqual([])
  })

  it('ends a text with the sign that English ends it with', () => {
    const ending = (text: string) => /[.:?…]$/.exec(text)?.[0]
    expect(pairs.filter(({ english, text }) => ending(english) !== ending(text))).toEqual([])
  })

  it('writes with the signs of its own typography', () => {
    expect([...words].filter(([, text]) => foreignSigns.test(text) || / {2}|^ | $/.test(text))).toEqual([])
  })
})

it.each([
  ['English', english, /\b1 (second|minute|hour|day)s\b/],
  ['Italian', plainWords(italian), /\b1 (secondi|minuti|ore|giorni)\b/],
  ['German', plainWords(de), /\b1 (Sekunden|Minuten|Stunden|Tagen?)\b/],
])('%s counts one second as one', (_, words, plural) => {
  expect([...words].filter(([, text]) => plural.test(text))).toEqual([])
})

/** The marks that a text was handed, and shows. */
function handedIn(text: string) {
  return [...new Set(text.match(/\b71[1-4]\b/g))].sort().join()
}
