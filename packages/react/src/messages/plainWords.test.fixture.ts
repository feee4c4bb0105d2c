import type { WeavrMessages } from '../internal/WeavrMessages.js'

type Say = (...args: unknown[]) => string
type Words = string | Say | { [name: string]: Words }

const numbers = [0, 1, 2, 5, 21]
/** Nothing else says these numbers, so a text that has one got it handed in. */
const marks = [711, 712, 713, 714]
const places = ['allowECommerce', 'allowContactless', 'allowAtm', 'allowCashback']
const spans = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ALWAYS']

/** What takes more than numbers, and words that it hands on. */
const asked: Record<string, unknown[][]> = {
  'signUp.countryName': [['IE', 'en']],
  'managedCardDetails.leftOf': spans.map((span) => [711, span]),
  'managedCardDetails.left': spans.map((span) => [span]),
  'spendControls.limitOdd': spans.map((span) => [span, 711]),
  'spendControls.remove': spans.map((span) => [span]),
  'spendControls.placeOff': places.flatMap((place) => [
    [place, 'company'],
    [place, 'programme'],
  ]),
  'paymentForm.left': [...numbers, ...marks, -1, -2].map((count) => [count]),
}

/** All that is said, by its path. What depends on something is asked with numbers, and with marks. */
export function plainWords(messages: WeavrMessages): Map<string, string> {
  return new Map(textsOf('', messages as unknown as Words))
}

function textsOf(path: string, words: Words): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function')
    return (asked[path] ?? [...numbers.map((number) => marks.map(() => number)), marks]).map((args) => [
      `${path}(${args.join()})`,
      words(...args),
    ])
  return Object.entries(words).flatMap(([name, inner]) => textsOf(path ? `${path}.${name}` : name, inner))
}
