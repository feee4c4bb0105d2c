import './styles.css'
import { afterEach, expect, it } from 'vitest'

// The page is shared: what a test draws must not lie over another's.
afterEach(() => document.body.replaceChildren())

/** Linear light of an sRGB colour as WCAG counts it. */
function luminance([red, green, blue]: number[]) {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red! / 255) + 0.7152 * linear(green! / 255) + 0.0722 * linear(blue! / 255)
}

/** What Chromium makes of a token, in numbers. */
function colour(token: string) {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = `var(--weavr-${token})`
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!
  canvas.fillStyle = getComputedStyle(probe).color
  canvas.fillRect(0, 0, 1, 1)
  probe.remove()
  return [...canvas.getImageData(0, 0, 1, 1).data]
}

function contrast(one: string, other: string) {
  const [dark, light] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const families = ['accent', 'positive', 'caution', 'negative']
const grounds = ['surface', 'canvas', 'sunken', 'hover']

const mustRead: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['text', ground],
    ['text-muted', ground],
  ]),
  ...families.flatMap((family): [string, string][] => [
    [`${family}-strong`, 'surface'],
    [`${family}-strong`, 'canvas'],
    [`${family}-strong`, 'hover'],
    [`${family}-strong`, `${family}-soft`],
    ['text', `${family}-soft`],
    [`on-${family}`, family],
    [`on-${family}`, `${family}-hover`],
  ]),
]

const brands = ['', '#9fe870', '#111111', '#ff00aa', '#ffff00', '#0000ff', '#808080']

it.each(['light', 'dark'].flatMap((scheme) => brands.map((brand) => [scheme, brand] as const)))(
  'reads well: %s %s',
  (scheme, brand) => {
    document.documentElement.dataset.weavrTheme = scheme
    if (brand)
      for (const family of families) document.documentElement.style.setProperty(`--weavr-${family}`, brand)
    else document.documentElement.removeAttribute('style')
    for (const [one, other] of mustRead)
      expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(4.5)
    for (const ground of grounds)
      expect(contrast('border-strong', ground), `border-strong on ${ground}`).toBeGreaterThanOrEqual(3)
  },
)

it('lets any rule of the app win, and forgets nothing on a themed subtree', () => {
  document.documentElement.removeAttribute('style')
  document.body.innerHTML = `<style>button { color: rgb(1, 2, 3) }</style>
    <dialog open data-weavr="session-expiry-prompt" data-weavr-theme="dark"><button data-part="stay">Stay</button></dialog>`
  expect(getComputedStyle(document.querySelector('button')!).color).toBe('rgb(1, 2, 3)')
  expect(
    luminance(getComputedStyle(document.querySelector('dialog')!).backgroundColor.match(/\d+/g)!.map(Number)),
  ).toBeLessThan(0.05)
})

it('shows nobody what is there to be heard, in parts alone either', () => {
  document.body.innerHTML = `<article data-part="root" class="ticket">
    <p data-part="number"><bdi aria-hidden="true">•••• 3608</bdi><span data-part="heard">card ending 3 6 0 8</span></p></article>`
  const { width, height } = document.querySelector('[data-part="heard"]')!.getBoundingClientRect()
  expect([width, height]).toEqual([1, 1])
})
