import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { artOf } from './artOf.js'

const css = readFileSync(new URL('../styles/cards.css', import.meta.url), 'utf8')

/** Where two threads of 5 % white cross. */
const THREADS = 1 - 0.95 ** 2

function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    const lit = value + (1 - value) * THREADS
    return lit <= 0.04045 ? lit / 12.92 : ((lit + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

it('can be read in white, each end of each art', () => {
  const colours = css.match(/#[\da-f]{6}/g) ?? []
  expect(colours).toHaveLength(8)
  expect(colours.filter((colour) => contrastWithWhite(colour) < 4.5)).toEqual([])
})

it('is drawn for each card, whatever its digits', () => {
  for (const cardNumberLastFour of ['0000', '0001', '1527', '3608', '9999', 'none']) {
    const art = artOf({ cardNumberLastFour })
    expect(art === 'house' || css.includes(`[data-art='${art}']`)).toBe(true)
  }
})
