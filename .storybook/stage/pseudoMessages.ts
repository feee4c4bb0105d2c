import type { WeavrMessages } from '@weavr-kit/react'
import { en } from '@weavr-kit/react/messages/en'

type Words = string | ((...args: unknown[]) => string) | { [name: string]: Words }

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š' }
const doubled = new Set('aeious')

/** Accents on what can carry them, words and all about 40 % longer, and brackets that show what is cut off. */
function lengthen(text: string): string {
  const grown = Array.from(text, (letter) => {
    const accented = accents[letter.toLowerCase()]
    if (!accented) return letter
    const cased = letter === letter.toLowerCase() ? accented : accented.toUpperCase()
    return doubled.has(letter.toLowerCase()) ? cased + accented : cased
  })
  return `[${grown.join('')}]`
}

/** Each word from right to left, by the marks that Unicode has for it. */
const mirror = (text: string): string => text.replace(/\p{L}[\p{L}’-]*/gu, '\u202e$&\u202c')

/** Words told otherwise, but for what they are handed: names, amounts and addresses stay as they are. */
function retell(words: Words, say: (text: string) => string): Words {
  if (typeof words === 'string') return say(words)
  if (typeof words !== 'function')
    return Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, retell(inner, say)]))
  return (...args) => {
    const names = args.filter((arg): arg is string => typeof arg === 'string' && arg !== '')
    return say(keepOut(words(...args), names)).replace(
      /[\ue000-\uf8ff]/g,
      (held) => names[held.charCodeAt(0) - 0xe000] ?? '',
    )
  }
}

/** Puts a letter of Unicode's private area in the place of each name. */
const keepOut = (text: string, names: string[]) =>
  names.reduce((rest, name, place) => rest.replaceAll(name, String.fromCharCode(0xe000 + place)), text)

const pseudo = (say: (text: string) => string) =>
  retell(en as unknown as Words, say) as unknown as WeavrMessages

/** English with accents, 40 % longer: shows words that are cut off, and those that no message holds. */
export const longMessages = pseudo(lengthen)

/** English from right to left: shows what forgets the direction, for those who read no such language. */
export const mirroredMessages = pseudo(mirror)
